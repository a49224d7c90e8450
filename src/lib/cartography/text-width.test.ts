import { openSync, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { ADVANCE_WIDTHS, measureText } from './text-width';

function openFont(subset: 'latin' | 'cyrillic', weight: 400 | 600): Font {
  const font = openSync(
    `node_modules/@fontsource/source-sans-3/files/source-sans-3-${subset}-${String(weight)}-normal.woff2`
  );
  if (!('glyphForCodePoint' in font)) throw new Error('The font file is a collection.');
  return font;
}

describe.each([400, 600] as const)('widths of Source Sans 3, weight %i', (weight) => {
  it('are those of the font files', () => {
    const fonts = [openFont('latin', weight), openFont('cyrillic', weight)];
    for (const [width, characters] of Object.entries(ADVANCE_WIDTHS[weight])) {
      for (const character of characters) {
        const codePoint = character.codePointAt(0) ?? 0;
        const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(codePoint));
        if (font === undefined) throw new Error(`No font has “${character}”.`);
        const thousandths = (font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm) * 1000;
        expect(Math.round(thousandths), character).toBe(Number(width));
      }
    }
  });

  it('cover Ukrainian and English letters', () => {
    const all = Object.values(ADVANCE_WIDTHS[weight]).join('');
    for (const letter of 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ0123456789’²') {
      expect(all).toContain(letter);
    }
  });
});

describe('measureText', () => {
  it('grows with size and letter spacing', () => {
    expect(measureText('Kyiv', 20, 400)).toBeCloseTo(2 * measureText('Kyiv', 10, 400));
    expect(measureText('Kyiv', 10, 400, 2)).toBeCloseTo(measureText('Kyiv', 10, 400) + 8);
  });
});
