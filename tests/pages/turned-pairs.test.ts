import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '$lib/i18n/locale';
import { isTurned, pairHref, PAIRS } from '../../src/lib/pages/addresses/compare-hrefs';
import { builtFile } from './built-pages';
import { attribute, elements, readPage } from './read-page';

const turned = PAIRS.filter(isTurned);
const SITE = 'https://atlas.example';
/** A page in the order of the dates has three times as many. */
const MOST_BYTES = 110_000;

describe.each(Object.values(LOCALES))('pages of pairs against the order of their dates, $code', (locale) => {
  const pathOf = (pair: readonly [string, string]) => pairHref(locale, pair).slice(1);

  it.each(PAIRS)('%s/%s holds no empty markup, at which a browser writes the whole page anew', (a, b) => {
    expect(readFileSync(builtFile(pathOf([a, b])), 'utf8')).not.toContain('<!----><!----><!---->');
  });

  it.each(turned)('%s/%s is small, has what changes and its image, and leads to the other order', (a, b) => {
    const path = pathOf([a, b]);
    expect(readFileSync(builtFile(path)).length).toBeLessThan(MOST_BYTES);
    const page = readPage(path);
    const leads = elements(page, 'a').map((link) => new URL(attribute(link, 'href'), `${SITE}/${path}`).href);
    expect(leads).toContain(`${SITE}/${pathOf([b, a])}`);
    expect(leads).toContain(`${SITE}/${pathOf([b, a])}#terms-title`);
    expect(elements(page, 'table').map((table) => attribute(table, 'id'))).toContain('transition-table');
    const images = elements(page, 'img').map((image) => new URL(attribute(image, 'src'), `${SITE}/${path}`).pathname);
    expect(images).toHaveLength(1);
    for (const image of images)
      expect(readFileSync(builtFile('').replace('/index.html', image)).length).toBeGreaterThan(1000);
  });
});
