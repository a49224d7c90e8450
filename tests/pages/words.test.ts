import { describe, expect, it } from 'vitest';
import { formatDate } from '$lib/i18n/format';
import { LOCALES } from '$lib/i18n/locale';
import { AVOIDED_WORDING } from '$lib/plans/rules/wording';
import { datedLine } from '$lib/territory/line-of-contact';
import { creditsOf } from '$lib/territory/manifest';
import { manifest } from '../data/committed-geodata';
import { share } from '../data/share';
import { builtPages, isRepresentative, IS_VERSION_PAGE } from './built-pages';
import { attribute, classesOf, elements, readPage, readText, textOf } from './read-page';

const pages = builtPages();
const versionPages = pages.filter((path) => IS_VERSION_PAGE.test(path));
const otherPages = pages.filter((path) => isRepresentative(path) && !versionPages.includes(path));
/** Pages that one template writes by the hundred take turns. */
const repeated = pages.filter((path) => !isRepresentative(path) && !versionPages.includes(path));
const localeOf = (path: string) => {
  const code = path.split('/')[0] === 'uk' ? 'uk' : 'en';
  return { code, messages: LOCALES[code].messages } as const;
};

describe('a page', () => {
  it('has one heading of the first rank', () => {
    const others = [...versionPages, ...otherPages, ...share(repeated, 10)].filter(
      (path) => elements(readPage(path), 'h1').length !== 1
    );
    expect(others).toEqual([]);
  });

  it.each([...versionPages, ...otherPages, ...share(repeated, 10)])('/%s leans to no side', (path) => {
    const text = readText(readPage(path));
    const avoided = AVOIDED_WORDING[localeOf(path).code].flatMap((pattern) => {
      const found = pattern.exec(text);
      return found === null ? [] : [text.slice(Math.max(0, found.index - 40), found.index + 40)];
    });
    expect(avoided).toEqual([]);
  });
});

/** What no page says, whoever or whatever has made its sentences. */
const FAULTS = [
  { what: 'a straight apostrophe', pattern: /\p{Script=Cyrillic}['ʼ]\p{Script=Cyrillic}/u },
  { what: 'Cyrillic В beside Latin', pattern: /(?<!\p{L})[Вв] [AB](?!\p{L})/u },
  { what: 'a plural avoided', pattern: /(?:версій|днів|пунктів|місць|кількість): \d/iu },
  { what: 'a capital after “and”', pattern: /\s(?:and|та|й|і) (?:Other|Land|Інші|Землі|Утримуван)/u },
  { what: 'a space before a sign', pattern: /\p{L} [,;.](?=\s|$)/u },
  { what: 'no value', pattern: /undefined|NaN|\[object/u }
];

it.each([...versionPages, ...otherPages, ...share(repeated, 10)])('/%s is free of what is made by a rule', (path) => {
  const text = readText(readPage(path));
  const faults = FAULTS.flatMap(({ what, pattern }) => {
    const found = pattern.exec(text);
    return found === null ? [] : [`${what}: ${text.slice(Math.max(0, found.index - 30), found.index + 30)}`];
  });
  expect(faults).toEqual([]);
});

describe('the page of a version', () => {
  it.each(versionPages)('/%s says what its map is', (path) => {
    const page = readPage(path);
    const { code, messages } = localeOf(path);
    expect(elements(page, 'html').map((html) => attribute(html, 'lang'))).toEqual([code]);
    const captions = elements(page, 'figcaption').map((caption) => textOf(caption));
    for (const each of captions) {
      expect([messages.proposalNote, messages.referenceNote].filter((note) => each.includes(note))).toHaveLength(1);
    }
    const [caption = ''] = captions;
    const drawn = manifest.dates.filter(({ date }) =>
      caption.includes(messages.map.lineOfContactOn(formatDate(date, code)))
    );
    expect(drawn).toHaveLength(1);
    const owed = creditsOf(
      manifest.credits,
      drawn.map(({ date }) => datedLine(date))
    );
    expect(
      manifest.credits.filter(({ text }) => caption.includes(`${text[code]} (`)),
      'the sources of the line that is drawn, and of no other'
    ).toEqual(owed);
    expect(caption).toContain('OpenStreetMap');
  });

  it.each(versionPages)('/%s fills and outlines Ukraine once on each of its maps', (path) => {
    // The larger map holds the ground of both.
    const uses = elements(readPage(path), 'use').filter((use) => attribute(use, 'href') === '#wide-ukraine');
    const count = (isShrunk: boolean, kind: string) =>
      uses.filter((use) => (attribute(use, 'transform') !== '') === isShrunk && classesOf(use).includes(kind)).length;
    const drawn = [false, true].map((isShrunk) => [count(isShrunk, 'land'), count(isShrunk, 'state-border')]);
    expect(drawn).toEqual([
      [1, 1],
      [1, 1]
    ]);
  });
});
