import { describe, expect, it } from 'vitest';
import { expectLettersOfBothLanguages, expectWidthsOfFiles } from '../../../../tests/fixtures/font-widths';
import { ADVANCE_WIDTHS, measureText } from './text-width';

describe.each([400, 600] as const)('widths of Source Sans 3, weight %i', (weight) => {
  it('are those of the font files', () => {
    expectWidthsOfFiles(ADVANCE_WIDTHS[weight], 'source-sans-3', weight);
  });

  it('cover the letters of both languages', () => {
    expectLettersOfBothLanguages(ADVANCE_WIDTHS[weight], '’²');
  });
});

describe('measureText', () => {
  it('grows with size and letter spacing', () => {
    expect(measureText('Kyiv', 20, 400)).toBeCloseTo(2 * measureText('Kyiv', 10, 400));
    expect(measureText('Kyiv', 10, 400, 2)).toBeCloseTo(measureText('Kyiv', 10, 400) + 8);
  });
});
