import { readFileSync } from 'node:fs';
import { openSync, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { fontFileName, SCRIPTS, scriptOf, TYPE_FACES } from '$lib/export/image/fonts/font-files';
import { settableText } from '$lib/view/sheet/settable-text';
import { FIGURES, FONT_FACES, FONT_SUBSETS, fontFile, IMAGE_FACES, IMAGE_SUBSETS, sourceFile } from '$lib/fonts/faces';

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

const inImages = IMAGE_FACES.flatMap((face) =>
  IMAGE_SUBSETS.map((subset) => ({ face, subset, file: fontFile(face, subset) }))
);
const onPages = FONT_FACES.flatMap((face) =>
  FONT_SUBSETS.map((subset) => ({ face, subset, file: fontFile(face, subset) }))
);

describe.each(inImages)('$file', ({ face, subset, file }) => {
  it('has every character of its subset that the npm package has', () => {
    const [source, font] = [open(sourceFile(face, subset)), open(`src/lib/fonts/${file}`)];
    for (const codePoint of codePoints(subset.characters)) {
      expect(font.hasGlyphForCodePoint(codePoint), `U+${codePoint.toString(16)}`).toBe(
        source.hasGlyphForCodePoint(codePoint)
      );
    }
  });
});

describe.each(onPages)('$file', ({ subset, file }) => {
  it('is asked for exactly where the page has such a character', () => {
    const rule = css.split('@font-face').find((text) => text.includes(file)) ?? '';
    const range = readRange(/unicode-range: ([^;]+);/u.exec(rule)?.[1] ?? '');
    for (const codePoint of codePoints(subset.characters))
      expect(range.has(codePoint), `U+${codePoint.toString(16)}`).toBe(true);
  });
});

describe('Ukrainian', () => {
  it.each(inImages.filter(({ subset }) => subset.name === 'cyrillic'))('is complete in $file', ({ file }) => {
    const font = open(`src/lib/fonts/${file}`);
    for (const codePoint of codePoints('абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ')) {
      expect(font.hasGlyphForCodePoint(codePoint)).toBe(true);
    }
  });
});

it('figures are of the Latin part, without its letters', () => {
  const [latin] = FONT_SUBSETS;
  for (const character of FIGURES.characters) {
    expect(latin.characters).toContain(character);
    expect(character).not.toMatch(/\p{L}/u);
  }
});

describe('every sign that annotations may have', () => {
  const settable = Array.from({ length: 0xffff - 0x20 }, (_, index) => 0x20 + index).filter((codePoint) => {
    const sign = String.fromCodePoint(codePoint);
    return settableText(sign) === sign && sign.normalize('NFC') === sign;
  });

  it.each(TYPE_FACES.filter(({ family, style }) => family === 'source-sans-3' && style === 'normal'))(
    'is in $family $weight',
    (face) => {
      const fonts = new Map(
        SCRIPTS.map((script) => {
          const name = fontFileName(face, script);
          return [script, openSync(`node_modules/@fontsource/${face.family}/files/${name}.woff`) as Font];
        })
      );
      const missing = settable.filter(
        (codePoint) => fonts.get(scriptOf(codePoint))?.hasGlyphForCodePoint(codePoint) !== true
      );
      expect(missing.map((codePoint) => String.fromCodePoint(codePoint)).join(' ')).toBe('');
      expect(settable.length).toBeGreaterThan(450);
    }
  );
});
