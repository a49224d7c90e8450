import { describe, expect, it } from 'vitest';
import { methodMessages } from '$lib/i18n/messages/method';
import { LEFT_OUT_FIGURES, PUBLISHED_FIGURES } from '$lib/plans/published-figures';
import { AVOIDED_WORDING, TYPEWRITER_MARKS } from '$lib/plans/rules/wording';
import { officialAreaAllowance } from '$lib/territory/official-areas';
import { ADMINISTRATIVE_UNITS } from '../fixtures/administrative-units';
import sourceWording from '../fixtures/source-wording.json';
import { manifest } from './committed-geodata';
import { runsOfWords } from './runs-of-words';

/** Every text below a value; functions are called with placeholders. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return textsOf((value as (...words: string[]) => string)('1', '2', '3', '4'));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const notes = [
  ...PUBLISHED_FIGURES.flatMap(({ note }) => (note === null ? [] : [note])),
  ...LEFT_OUT_FIGURES.flatMap(({ claim, reason }) => [claim, reason]),
  ...ADMINISTRATIVE_UNITS.map((unit) => officialAreaAllowance(unit).reason)
];

describe.each(['en', 'uk'] as const)('the method page in %s', (code) => {
  const texts = [...textsOf(methodMessages(code)), ...notes.map((note) => note[code])];

  it('leaves no text out', () => {
    expect(texts.filter((text) => !/\p{L}|^1/u.test(text))).toEqual([]);
    expect(Object.keys(methodMessages(code).sections)).toEqual(Object.keys(methodMessages('en').sections));
  });

  it('keeps to neutral wording and printed marks', () => {
    for (const pattern of [...AVOIDED_WORDING[code], TYPEWRITER_MARKS]) {
      expect(texts.filter((text) => pattern.test(text))).toEqual([]);
    }
  });

  it('tells of every folder of the sources, and of no other', () => {
    const folders = new Set(manifest.sources.map(({ file }) => file.slice(0, file.indexOf('/'))));
    expect(Object.keys(methodMessages(code).sources.folders).sort()).toEqual([...folders].sort());
  });
});

it('is written in Ukrainian where English is', () => {
  const foreign = /^[\p{Script=Latin}\P{L}]*$/u;
  const [en, uk] = [textsOf(methodMessages('en')), textsOf(methodMessages('uk'))];
  expect(uk).toHaveLength(en.length);
  // Publications keep the titles they have.
  expect(uk.filter((text) => foreign.test(text) && /\p{L}/u.test(text) && !text.includes('–'))).toEqual([]);
});

// As the plan versions are: the facts carry over from those who compiled them, their sentences do not.
it('is worded independently of the compilation that its facts come from', () => {
  const known = new Set(sourceWording.runs.flatMap((row) => row.split(' ')));
  const texts = [...textsOf(methodMessages('en')), ...notes.map(({ en }) => en)];
  const copied = runsOfWords(texts, sourceWording.words).filter(({ hash }) => known.has(hash));
  expect(copied.map(({ run }) => run)).toEqual([]);
});
