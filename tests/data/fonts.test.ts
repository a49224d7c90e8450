import { readFileSync } from 'node:fs';
import { openSync, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { FONT_FACES, FONT_SUBSETS, fontFile, sourceFile } from '$lib/fonts/faces';

function open(file: string): Font {
  const font = openSync(file);
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`${file} is a collection.`);
  return font;
}

const codePoints = (characters: string) => [...characters].map((character) => character.codePointAt(0) ?? 0);
const css = readFileSync('src/lib/fonts/fonts.css', 'utf8');

/** The code points of `unicode-range: U+20-7E, U+2116`. */
function readRange(text: string): Set<number> {
  return new Set(
    text.split(',').flatMap((part) => {
      const [first = 0, last = first] = part
        .trim()
        .replace(/^U\+/u, '')
        .split('-')
        .map((hex) => Number.parseInt(hex, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    })
  );
}

const cases = FONT_FACES.flatMap((face) =>
  FONT_SUBSETS.map((subset) => ({ ...face, face, subset: subset.name, ...subset }))
);

describe.each(cases)('$family $weight, $subset', ({ face, subset, characters }) => {
  it('has every character of its subset that the npm package has', () => {
    const [source, font] = [open(sourceFile(face, subset)), open(`src/lib/fonts/${fontFile(face, subset)}`)];
    for (const codePoint of codePoints(characters)) {
      expect(font.hasGlyphForCodePoint(codePoint), `U+${codePoint.toString(16)}`).toBe(
        source.hasGlyphForCodePoint(codePoint)
      );
    }
  });

  it('is asked for exactly where the page has such a character', () => {
    const rule = css.split('@font-face').find((text) => text.includes(fontFile(face, subset))) ?? '';
    const range = readRange(/unicode-range: ([^;]+);/u.exec(rule)?.[1] ?? '');
    for (const codePoint of codePoints(characters))
      expect(range.has(codePoint), `U+${codePoint.toString(16)}`).toBe(true);
  });
});

describe('Ukrainian', () => {
  it.each(FONT_FACES)('is complete in $family $weight', (face) => {
    const font = open(`src/lib/fonts/${fontFile(face, 'cyrillic')}`);
    for (const codePoint of codePoints('абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ')) {
      expect(font.hasGlyphForCodePoint(codePoint)).toBe(true);
    }
  });
});
