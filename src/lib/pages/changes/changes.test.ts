import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it, vi } from 'vitest';
import { LOCALES } from '$lib/i18n/locale';
import { CHANGES } from '$lib/plans/changes';
import { VERSION_IDS } from '$lib/plans/version-ids';
import { readManifest } from '$lib/server/read-geodata';
import { loadChangesPage, writeFeed } from './load-changes.server';
import { writeAtom, type AtomFeed } from './write-atom';

vi.mock('$app/paths', () => ({ base: '' }));

const locales = Object.values(LOCALES);

function parseXml(text: string): Document {
  const complain = (message: string) => {
    throw new Error(message);
  };
  return new DOMParser({ errorHandler: { warning: complain, error: complain, fatalError: complain } }).parseFromString(
    text,
    'text/xml'
  );
}

describe('the changes', () => {
  it('stand newest first, each under an id of its own, and tell of what there is', () => {
    const days = CHANGES.map(({ date }) => date);
    expect(days).toEqual(days.toSorted().reverse());
    expect(new Set(CHANGES.map(({ id }) => id)).size).toBe(CHANGES.length);
    const dates = readManifest().dates.map(({ date }) => date);
    for (const change of CHANGES) {
      if (change.kind === 'lines') expect(dates).toEqual(expect.arrayContaining([...change.lines]));
      if (change.kind === 'versions') expect(VERSION_IDS).toEqual(expect.arrayContaining([...change.versions]));
    }
  });

  it.each(locales)('say in $code which figures moved, with no word of another language', ({ segment, code }) => {
    const { changes } = loadChangesPage(segment);
    const newest = changes.find(({ title }) => title.includes('2026') && /\d/u.test(title));
    expect(newest?.paragraphs.join(' ')).toMatch(/\d\s?(km²|км²)/u);
    const words = changes.flatMap(({ title, paragraphs }) => [title, ...paragraphs]).join(' ');
    expect(/undefined|NaN|\[object/u.test(words)).toBe(false);
    expect(/\p{Script=Cyrillic}/u.test(words)).toBe(code === 'uk');
  });
});

describe('the feed', () => {
  it.each(locales)('in $code is well-formed Atom, with ids that are not shared', (locale) => {
    const feed = parseXml(writeFeed(locale)).documentElement;
    expect(feed.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    const textsOf = (name: string) => Array.from(feed.getElementsByTagName(name)).map(({ textContent }) => textContent);
    expect(new Set(textsOf('id')).size).toBe(textsOf('id').length);
    expect(
      textsOf('id').every((id) =>
        /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u.test(id ?? '')
      )
    ).toBe(true);
    expect(textsOf('entry').length).toBe(loadChangesPage(locale.segment).changes.length);
    expect(writeFeed(locale)).toBe(writeFeed(locale));
  });

  it.each(locales)('in $code leads to pages from where it stands, whatever stands in front of it', (locale) => {
    const feed = parseXml(writeFeed(locale));
    const addresses = Array.from(feed.getElementsByTagName('link')).map(({ attributes }) => {
      const href = Array.from(attributes).find(({ name }) => name === 'href')?.value ?? '';
      return new URL(href, `https://atlas.example/prefix/feeds/${locale.code}.xml`);
    });
    for (const { href } of addresses) expect(href).toMatch(/^https:\/\/atlas\.example\/prefix\//u);
    expect(addresses[0]?.pathname).toBe(`/prefix/feeds/${locale.code}.xml`);
  });

  it('carries markup as text', () => {
    const hostile = '<script>alert("&")</script>';
    const entry = {
      id: 'a',
      updated: '2026-01-01T00:00:00Z',
      title: hostile,
      category: hostile,
      href: hostile,
      paragraphs: [hostile]
    };
    const feed: AtomFeed = {
      id: 'f',
      title: hostile,
      subtitle: '',
      author: '',
      language: 'en',
      self: hostile,
      page: '',
      entries: [entry]
    };
    const parsed = parseXml(writeAtom(feed));
    expect(parsed.getElementsByTagName('script').length).toBe(0);
    const [content] = Array.from(parsed.getElementsByTagName('content'));
    expect(content?.textContent).toBe('<p>&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;</p>');
  });
});
