import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { fontFile, IMAGE_FACES, IMAGE_SUBSETS, sourceFile } from '$lib/fonts/faces';

/**
 * Writes the fonts of the site and of its images, `src/lib/fonts/*.woff2`: those of the npm packages, with only the
 * characters that are set.
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
  return 0;
}
