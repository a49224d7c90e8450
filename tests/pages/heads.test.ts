import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '$lib/i18n/locale';
import { writeSitemap } from '../../src/lib/pages/addresses/sitemap';
import { _paths } from '../../src/routes/sitemap.xml/+server';
import { builtPages, IS_EMBEDDED, isRepresentative, IS_VERSION_PAGE } from './built-pages';
import { attribute, elements, readPage, textOf, type Element } from './read-page';

const pages = builtPages().filter((path) => !IS_EMBEDDED.test(path));
const read = pages.filter(isRepresentative);
const SITE = 'https://atlas.example';
const builtFile = (path: string) => new URL(`../../build/${path}`, import.meta.url);

/** Values of one attribute of the elements that have another of a value. */
function valuesOf(found: readonly Element[], name: string, value: string, wanted: string): string[] {
  return found.filter((one) => attribute(one, name) === value).map((one) => attribute(one, wanted));
}

/** Drawings have titles as well. */
const titlesOf = (page: ReturnType<typeof readPage>): string[] =>
  elements(page, 'head').flatMap((head) => elements(head, 'title').map((title) => textOf(title)));

describe('the head of a page', () => {
  it.each(read)('/%s says what the page is called, where it stands and in which languages', (path) => {
    const page = readPage(path);
    const code = path.startsWith('uk/') ? 'uk' : 'en';
    const { siteName } = LOCALES[code].messages;
    const [links, metas] = [elements(page, 'link'), elements(page, 'meta')];
    const og = (name: string) => valuesOf(metas, 'property', `og:${name}`, 'content');
    const title = titlesOf(page);
    expect(title).toHaveLength(1);
    expect(title[0]).toContain(siteName);
    expect(title[0]).toContain(og('title')[0]);
    expect(og('description')).toEqual(valuesOf(metas, 'name', 'description', 'content'));
    expect([og('site_name'), og('locale')]).toEqual([[siteName], [code === 'uk' ? 'uk_UA' : 'en_GB']]);
    expect(og('locale:alternate')).toEqual([code === 'uk' ? 'en_GB' : 'uk_UA']);

    const pathTo = (href: string) => new URL(href, `${SITE}/${path}`).href;
    const rest = path.replace(/^uk\//u, '');
    const [english, ukrainian] = [`${SITE}/${rest}`, `${SITE}/uk/${rest}`];
    expect(valuesOf(links, 'rel', 'canonical', 'href').map(pathTo)).toEqual([`${SITE}/${path}`]);
    // Feeds are alternates too, of another type.
    const alternates = links.filter((link) => attribute(link, 'rel') === 'alternate' && attribute(link, 'type') === '');
    expect(alternates.map((link) => [attribute(link, 'hreflang'), pathTo(attribute(link, 'href'))])).toEqual([
      ['en', english],
      ['uk', ukrainian],
      ['x-default', english]
    ]);
  });

  it.each(read)('/%s leads to an icon, a manifest and an image that there are', (path) => {
    const page = readPage(path);
    const named = elements(page, 'link').filter((link) => /icon|manifest/u.test(attribute(link, 'rel')));
    const image = valuesOf(elements(page, 'meta'), 'property', 'og:image', 'content');
    const files = [...named.map((link) => attribute(link, 'href')), ...image].map(
      (href) => new URL(href, `${SITE}/${path}`).pathname
    );
    expect(files).toHaveLength(5);
    for (const file of files) expect(readFileSync(builtFile(file.slice(1))).length, file).toBeGreaterThan(100);
  });

  it('names the atlas first on its front page', () => {
    expect(titlesOf(readPage(''))).toEqual([`${LOCALES.en.messages.siteName} · ${LOCALES.en.messages.siteTagline}`]);
  });

  it.each(read.filter((path) => IS_VERSION_PAGE.test(path)))('/%s describes the text that it is about', (path) => {
    const [script] = elements(readPage(path), 'script').filter(
      (one) => attribute(one, 'type') === 'application/ld+json'
    );
    const described = JSON.parse(script === undefined ? '{}' : textOf(script)) as Record<string, unknown>;
    expect(described).toMatchObject({ '@type': 'Article', inLanguage: path.startsWith('uk/') ? 'uk' : 'en' });
    expect(described).not.toHaveProperty('url');
    expect('about' in described).toBe(!path.includes('control-2022-02-23'));
  });
});

describe('what search engines ask a site for', () => {
  it('is there, and names no address that the build was not told', () => {
    expect(readFileSync(builtFile('robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
    expect(readFileSync(builtFile('sitemap.xml'), 'utf8')).toBe(writeSitemap(['', 'data'], ''));
  });

  it('lists every page once where the address is known, with the same page in each language', () => {
    const sitemap = writeSitemap(_paths(), SITE);
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, address = '']) => address);
    // The page for addresses without one is nobody's aim.
    const sought = pages.filter((path) => !path.endsWith('missing/'));
    expect(listed.toSorted()).toEqual(sought.map((path) => `${SITE}/${path}`).toSorted());
    expect(sitemap).toContain(`hreflang="uk" href="${SITE}/uk/data/"`);
  });
});
