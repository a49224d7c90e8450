import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/lib/i18n/locale';
import { allVersions } from '../../src/lib/plans/catalogue';
import { originIn } from '../../src/lib/plans/schema/source';
import { SOURCES } from '../../src/lib/plans/sources';
import { readCommitted } from './committed-geodata';

/** English and typewriter's marks do not belong into Ukrainian texts; names of outlets and formats do. */
const ENGLISH_WORD = /(?<![\p{L}.\d/-])(?!(?:cookie|zip|rsvg)\b)[a-z]{3,}(?![\p{L}./\d-])/u;
const STRAIGHT_APOSTROPHE = /\p{Script=Cyrillic}['ʼ]\p{Script=Cyrillic}/u;
/** A count behind a colon, where the language has plurals. */
const AVOIDED_PLURAL = /(?:версій|днів|пунктів|місць|кількість): \d/iu;
const LATIN_BESIDE_CYRILLIC_V = /(?<!\p{L})[Вв] [AB](?![\p{L}])/u;

/** Every text of an object of texts, made of its sentences with names in their places. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf);
  return [];
}

const modules = import.meta.glob<Record<string, unknown>>('../../src/lib/i18n/languages/uk/*.ts', {
  eager: true,
  import: 'default'
});
const versions = allVersions().map((version) => [version.id, JSON.stringify(version)] as const);
const ukrainianOf = (json: string): string[] =>
  [...json.matchAll(/"uk":"((?:[^"\\]|\\.)*)"/gu)].map(([, text = '']) => text);

describe('Ukrainian names', () => {
  it.each(['places.json', 'map-labels.json', 'towns.json', 'manifest.json'])('in %s have their apostrophe', (file) => {
    expect(JSON.stringify(readCommitted(file)).match(STRAIGHT_APOSTROPHE)).toBeNull();
  });
});

describe('Ukrainian texts', () => {
  it.each(Object.entries(modules))('of %s have no English words and no typewriter’s marks', (_, messages) => {
    for (const text of textsOf(messages)) {
      expect(text).not.toMatch(STRAIGHT_APOSTROPHE);
      expect(text).not.toMatch(LATIN_BESIDE_CYRILLIC_V);
      expect(text).not.toMatch(AVOIDED_PLURAL);
      expect(
        text.replace(/[\w.-]+\.(?:csv|json|txt|zip|xlsx)|https?:\S+|«[a-z]+»|Algorithms for .* Geodesy/gu, ''),
        text
      ).not.toMatch(ENGLISH_WORD);
    }
  });

  it.each(versions)('of %s say “де-юре”, in Ukrainian', (_, json) => {
    for (const text of ukrainianOf(json)) {
      expect(text).not.toMatch(ENGLISH_WORD);
      expect(text).not.toMatch(/за правом (?:є )?українськ|за правом визнал/u);
      expect(text).not.toMatch(/[Кк]аховськ\S+ гребл/u);
      expect(text).not.toMatch(STRAIGHT_APOSTROPHE);
    }
  });

  it.each(SOURCES.map((source) => [source.id, source] as const))('name the origin of %s', (_, source) => {
    const origin = originIn(source, 'uk');
    if (origin === undefined) return;
    const written = LOCALES.uk.messages.sourceOrigin(origin);
    expect(written).not.toMatch(ENGLISH_WORD);
    // Institutions have Ukrainian names; outlets keep their own.
    expect(written).not.toMatch(/\b(?:Office|Assembly|Institute|President|Administration|memorandum|briefing|via)\b/u);
  });
});
