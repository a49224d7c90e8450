import { describe, expect, it } from 'vitest';
import { expectLettersOfBothLanguages, expectWidthsOfFiles } from '../../../../../tests/fixtures/font-widths';
import { measureSerif, SERIF_ADVANCE_WIDTHS } from './serif-width';

describe.each([400, 600] as const)('widths of Source Serif 4, weight %i', (weight) => {
  it('are those of the font files', () => {
    expectWidthsOfFiles(SERIF_ADVANCE_WIDTHS[weight], 'source-serif-4', weight);
  });

  it('cover the letters of both languages', () => {
    expectLettersOfBothLanguages(SERIF_ADVANCE_WIDTHS[weight], '’«»');
  });
});

it('grows with the size', () => {
  expect(measureSerif('Kyiv', 20, 600)).toBeCloseTo(2 * measureSerif('Kyiv', 10, 600));
});
