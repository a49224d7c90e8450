import { describe, expect, it } from 'vitest';
import { annotateMessages } from '$lib/i18n/messages/annotate';
import { captionMessages } from '$lib/i18n/messages/caption';
import { sheetNoticeMessages } from '$lib/i18n/messages/sheet-notice';
import { AVOIDED_WORDING, TYPEWRITER_MARKS } from '$lib/plans/rules/wording';
import { datedLine, type LineOfContact } from '$lib/territory/line-of-contact';
import type { SheetNotice } from '$lib/view/sheet/sheet-address';
import sourceWording from '../fixtures/source-wording.json';
import { runsOfWords } from './runs-of-words';

/** Every text below a value; functions are called with digits, which have no letters and are numbers as well. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    return textsOf((value as (...digits: string[]) => string)('1', '2', '3', '4', '5'));
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const LINES: readonly LineOfContact[] = [datedLine('2026-08-22'), { kind: 'own', name: '1.csv' }];

/** Every text of captions; those of lines of contact for one of the atlas's and one of a reader's own. */
function captionTexts(code: 'en' | 'uk'): string[] {
  const { line, lineBriefly, lineMostBriefly, measuredOn, named, opening, ...others } = captionMessages(code);
  const { version, ...openings } = opening;
  const ofLines = LINES.flatMap((own) => [line([own]), lineBriefly([own]), lineMostBriefly([own]), measuredOn(own)]);
  // Titles are texts: their quotation marks are seen to.
  return [...textsOf({ ...others, ...openings }), named('1'), version('1'), ...ofLines];
}

const allTexts = (code: 'en' | 'uk') => [
  ...captionTexts(code),
  ...textsOf(annotateMessages(code)),
  ...textsOf(sheetNoticeMessages(code))
];

// The compiler checks that every kind of notice has its sentence.
const forEveryKind = (kind: SheetNotice['kind']): string => sheetNoticeMessages('uk')[kind]('a', 'b');

describe.each(['en', 'uk'] as const)('the texts of images in %s', (code) => {
  it('keep to neutral wording and printed marks', () => {
    for (const pattern of [...AVOIDED_WORDING[code], TYPEWRITER_MARKS]) {
      expect(allTexts(code).filter((text) => pattern.test(text))).toEqual([]);
    }
  });
});

it('are written in Ukrainian where English is', () => {
  const [en, uk] = [allTexts('en'), allTexts('uk')];
  expect(uk).toHaveLength(en.length);
  expect(uk.filter((text, index) => text === en[index] && /\p{L}/u.test(text))).toEqual([]);
  expect(forEveryKind('version')).toBe('Версії плану «a» немає; показано найближчу за назвою — «b».');
});

// As the plan versions are: the facts carry over from those who compiled them, their sentences do not.
it('are worded independently of the compilation that the facts come from', () => {
  const known = new Set(sourceWording.runs.flatMap((row) => row.split(' ')));
  const copied = runsOfWords(allTexts('en'), sourceWording.words).filter(({ hash }) => known.has(hash));
  expect(copied.map(({ run }) => run)).toEqual([]);
});
