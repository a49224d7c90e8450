import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { FONT_FACES, FONT_SUBSETS, fontFile, sourceFile } from '$lib/fonts/faces';

/** Writes the fonts of the site, `src/lib/fonts/*.woff2`: those of the npm packages, with only the characters it sets. */
export async function main(): Promise<number> {
  for (const face of FONT_FACES) {
    for (const subset of FONT_SUBSETS) {
      const source = await readFile(sourceFile(face, subset.name));
      // Alternates that only font features reach (small capitals, old-style figures) are never set.
      const font = await subsetFont(source, subset.characters, { targetFormat: 'woff2', noLayoutClosure: true });
      await writeFile(`src/lib/fonts/${fontFile(face, subset.name)}`, font);
    }
  }
  return 0;
}
