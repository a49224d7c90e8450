import { describe, expect, it, vi } from 'vitest';
import { allVersions } from '$lib/plans/catalogue';
import { inLanguage } from '../../src/lib/i18n/localised';
import type { Place } from '$lib/places/place';
import { readCommitted } from './committed-geodata';
import { composedOfSeveral, composedOfVersion, type Composed } from './composed-sentences';

// Thousands of sentences with their images' partitions.
vi.setConfig({ testTimeout: 240_000 });

const CODES = ['en', 'uk'] as const;
const versions = allVersions();

/** Words that keep their capital within a sentence: names of lands and sites, and of what texts are called. */
const NAMES =
  /^(?:Crimea|Kakhovka|Sevastopol|Luhansk|Donetsk|Kherson|Zaporizhzhia|Kharkiv|Sumy|Dnipropetrovsk|Mykolaiv|Kinburn|Ukraine|Ukrainian|Russia|Russian|European?|Europe|Germany|France|Poland|Kyiv|Moscow|Washington|Chernihiv|Odesa|Geneva|Autonomous|GeoNames|Business|Irish|Knews|Крим|Севастопол|Луганськ|Донецьк|Херсон|Запоріз|Харків|Сумськ|Дніпропетров|Миколаїв|Кінбурн|Украї|Росі|Європ|Київськ|Держстат|Каховськ|Німеччин|Франці|Київ|Чернігів|Женев|Одес|Автономн|Чорн)/u;

/** First words of the names of places: sentences list towns. */
const TOWNS = new Set(
  (readCommitted('places.json') as Place[]).flatMap(({ en, uk }) =>
    [en, uk ?? ''].map((name) => name.split(/[^\p{L}’]/u)[0] ?? '')
  )
);
const isName = (word: string): boolean => NAMES.test(word) || TOWNS.has(word);

/** Faults of a sentence made by a rule, each with the place. */
function faultsOf({ text }: Composed, names: readonly string[]): string[] {
  const found = (what: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(
      ({ 0: match, index }) => `${what}: …${text.slice(Math.max(0, index - 30), index + match.length + 20)}…`
    );
  const capitals = [...text.matchAll(/\s(?:and|і|й|та)\s(?=(\p{Lu}\p{Ll}[\p{L}’]*))/gu)].flatMap(
    ({ 1: word = '', index }) => (isName(word) ? [] : [`capital: …${text.slice(Math.max(0, index - 30), index + 30)}…`])
  );
  const afterSemicolon = [...text.matchAll(/; (\p{Lu}\p{Ll}[\p{L}’]*)/gu)].flatMap(({ 1: word = '', index }) =>
    isName(word) ? [] : [`capital after a semicolon: …${text.slice(Math.max(0, index - 30), index + 30)}…`]
  );
  // A name with a comma in it can stand alone, before a bracket or between semicolons.
  const listed = names
    .filter((name) => name.includes(','))
    .filter((name) =>
      [`${name}, `, `, ${name}`, `${name} and `, ` and ${name}`, `${name} та `, `${name} й `, `${name} і `].some(
        (part) => text.includes(part)
      )
    );
  return [
    ...found('Cyrillic В beside Latin', /(?<!\p{L})[Вв] [AB](?!\p{L})/gu),
    ...found('space', /[ \u00a0]{2}| [.,;:)]|\( /gu),
    ...found('straight apostrophe', /\p{L}['ʼ`]\p{L}/gu),
    ...found('straight quotes', /"/gu),
    ...found('quotes within the same quotes', /(?<!„[^“]*)“[^”„]*“|«[^»]*«/gu),
    ...afterSemicolon,
    ...found('plural avoided', /(?:версій|днів|пунктів|місць|[Кк]ількість): \d/gu),
    ...found('two vowels', /[аеєиіїоуюя] і [іїєюя]/giu),
    ...found('full stop twice', /\.\./gu),
    ...capitals,
    ...listed.map((name) => `comma within a list: ${name}`)
  ];
}

const landNames = versions.flatMap((version) => [
  ...version.provisions.map(({ name }) => name),
  version.remainder.name
]);

describe.each(CODES)('sentences made of data, %s', (code) => {
  const names = [...new Set(landNames.map((name) => inLanguage(name, code)))];

  it.each(versions.map((version) => [version.id, version] as const))('of %s', (_, version) => {
    const faults = composedOfVersion(version, code).flatMap((composed) =>
      faultsOf(composed, names).map((fault) => `${composed.about}: ${fault}`)
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  it('of versions against each other', () => {
    const faults = composedOfSeveral(code).flatMap((composed) =>
      faultsOf(composed, names).map((fault) => `${composed.about}: ${fault}`)
    );
    expect([...new Set(faults)]).toEqual([]);
  });
});

describe('the checks of sentences', () => {
  const judge = (text: string) => faultsOf({ about: '', text }, ['Donetsk Oblast, held by Russia']);

  it.each([
    'В A — одне',
    'two  spaces',
    "Слов'янськ",
    'Kinburn Spit and Other land',
    'утримувана Росією та Інші землі',
    'Crimea, Donetsk Oblast, held by Russia, and more',
    'Кількість: 515',
    'terms of “the “Anchorage” formula”'
  ])('notice “%s”', (text) => {
    expect(judge(text)).not.toEqual([]);
  });

  it('let names and lists between semicolons pass', () => {
    expect(judge('Luhansk and Donetsk oblasts; Donetsk Oblast, held by Russia; the Kinburn Spit')).toEqual([]);
  });
});
