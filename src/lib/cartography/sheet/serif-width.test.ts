import { openSync } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { measureSerif, SERIF_ADVANCE_WIDTHS } from './serif-width';

describe.each([400, 600] as const)('widths of Source Serif 4, weight %i', (weight) => {
  it('are those of the font files', () => {
    const fonts = (['latin', 'cyrillic'] as const).map((subset) => {
      const folder = 'node_modules/@fontsource/source-serif-4/files';
      const font = openSync(`${folder}/source-serif-4-${subset}-${String(weight)}-normal.woff2`);
      if (!('glyphForCodePoint' in font)) throw new Error('The font file is a collection.');
      return font;
    });
    for (const [width, characters] of Object.entries(SERIF_ADVANCE_WIDTHS[weight])) {
      for (const character of characters) {
        const codePoint = character.codePointAt(0) ?? 0;
        const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(codePoint));
        if (font === undefined) throw new Error(`No font has “${character}”.`);
        const thousandths = (font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm) * 1000;
        expect(Math.round(thousandths), character).toBe(Number(width));
      }
    }
  });

  it('cover the letters of both languages', () => {
    const all = Object.values(SERIF_ADVANCE_WIDTHS[weight]).join('');
    for (const letter of 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ0123456789’«»') {
      expect(all).toContain(letter);
    }
  });
});

it('grows with the size', () => {
  expect(measureSerif('Kyiv', 20, 600)).toBeCloseTo(2 * measureSerif('Kyiv', 10, 600));
});
