/** One cut of a family that the site or its images are set in. */
export interface FontFace {
  readonly family: 'source-sans-3' | 'source-serif-4';
  readonly weight: 400 | 600;
  readonly isItalic?: boolean;
}

export const FONT_FACES: readonly FontFace[] = [
  { family: 'source-sans-3', weight: 400 },
  { family: 'source-sans-3', weight: 600 },
  { family: 'source-serif-4', weight: 400 },
  { family: 'source-serif-4', weight: 600 }
];

/** Cuts of images and of the interactive map: seas are italic there. */
export const IMAGE_FACES: readonly FontFace[] = [
  ...FONT_FACES,
  { family: 'source-sans-3', weight: 400, isItalic: true }
];

/** All characters from one code point to another. */
export const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

const SIGNS = '–—‘’“”„•…−';

/**
 * The characters that the site sets: ASCII, the letters of names in the sources' languages, signs, and the Ukrainian
 * and Russian alphabets. `unicodeRange` in `fonts.css` says the same, so that a page fetches what it needs.
 */
export const FONT_SUBSETS = [
  { name: 'latin', source: 'latin', characters: `${range(0x20, 0x7e)}${range(0xa0, 0xff)}${SIGNS}` },
  {
    name: 'cyrillic',
    source: 'cyrillic',
    characters: `${range(0x401, 0x40c)}${range(0x40e, 0x44f)}${range(0x451, 0x45c)}ЎўЏџҐґ№`
  }
] as const;

/** The Latin part without its letters: images in Ukrainian carry it where a face sets nothing else in Latin. */
export const FIGURES = {
  name: 'figures',
  source: 'latin',
  characters: `${range(0x20, 0x40)}\u00a0%&'()«»°±²·×÷©${SIGNS}`
} as const;

export const IMAGE_SUBSETS = [...FONT_SUBSETS, FIGURES] as const;

export type FontSubset = (typeof IMAGE_SUBSETS)[number];

export const fontFile = ({ family, weight, isItalic }: FontFace, { name }: FontSubset): string =>
  `${family}-${name}-${String(weight)}${isItalic === true ? '-italic' : ''}.woff2`;

/** Path, in the npm package, of the font that a file is made from. */
export const sourceFile = ({ family, weight, isItalic }: FontFace, { source }: FontSubset): string =>
  `node_modules/@fontsource/${family}/files/${family}-${source}-${String(weight)}-${isItalic === true ? 'italic' : 'normal'}.woff2`;
