import { readFile, writeFile } from 'node:fs/promises';
import { openSync, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import {
  FONT_FACES,
  FONT_SUBSETS,
  fontFile,
  IMAGE_FACES,
  IMAGE_SUBSETS,
  range,
  sourceFile,
  type FontFace
} from '$lib/fonts/faces';

const MEASURED = `${range(0x20, 0x7e)}«°²·»×–—’“”−АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯабвгґдеєжзиіїйклмнопрстуфхцчшщьюя`;

/** Where layout reads how wide characters are, and of which it does: all others count as wide. */
const WIDTH_TABLES = {
  'source-sans-3': { file: 'src/lib/cartography/lettering/sans-widths.json', characters: MEASURED },
  'source-serif-4': { file: 'src/lib/cartography/sheet/model/serif-widths.json', characters: `${MEASURED}©‘„…№ёъыэ` }
} as const satisfies Record<FontFace['family'], { readonly file: string; readonly characters: string }>;

/** Advance widths of a face in thousandths of the font size, characters of one width together. */
function widthsOf(face: FontFace, characters: string): Record<number, string> {
  const fonts = FONT_SUBSETS.map((subset) => openSync(sourceFile(face, subset)) as Font);
  const widths: Record<number, string> = {};
  for (const character of characters) {
    const codePoint = character.codePointAt(0) ?? 0;
    const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(codePoint));
    if (font === undefined) throw new Error(`${face.family} has no “${character}”.`);
    const width = Math.round((font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm) * 1000);
    widths[width] = `${widths[width] ?? ''}${character}`;
  }
  return widths;
}

/** Writes the tables by which layout measures text where no browser does. */
async function writeWidths(): Promise<void> {
  for (const [family, { file, characters }] of Object.entries(WIDTH_TABLES)) {
    const faces = FONT_FACES.filter((face) => face.family === family);
    const widths = Object.fromEntries(faces.map((face) => [face.weight, widthsOf(face, characters)]));
    await writeFile(file, `${JSON.stringify(widths, null, 2)}\n`);
  }
}

/**
 * Writes the fonts of the site and of its images, `src/lib/fonts/*.woff2`: those of the npm packages, with only the
 * characters that are set; and the tables of how wide characters are.
 */
export async function main(): Promise<number> {
  for (const face of IMAGE_FACES) {
    for (const subset of IMAGE_SUBSETS) {
      const source = await readFile(sourceFile(face, subset));
      // Alternates that only font features reach (small capitals, old-style figures) are never set.
      const font = await subsetFont(source, subset.characters, { targetFormat: 'woff2', noLayoutClosure: true });
      await writeFile(`src/lib/fonts/${fontFile(face, subset)}`, font);
    }
  }
  await writeWidths();
  return 0;
}
