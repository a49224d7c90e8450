/** One cut of a family that the site is set in. */
export interface FontFace {
  readonly family: 'source-sans-3' | 'source-serif-4';
  readonly weight: 400 | 600;
}

export const FONT_FACES: readonly FontFace[] = [
  { family: 'source-sans-3', weight: 400 },
  { family: 'source-sans-3', weight: 600 },
  { family: 'source-serif-4', weight: 400 },
  { family: 'source-serif-4', weight: 600 }
];

const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/**
 * The characters that the site sets: ASCII, the letters of names in the sources' languages, signs, and the Ukrainian
 * and Russian alphabets. `unicodeRange` in `fonts.css` says the same, so that a page fetches what it needs.
 */
export const FONT_SUBSETS = [
  { name: 'latin', characters: `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”„•…−` },
  { name: 'cyrillic', characters: `${range(0x401, 0x40c)}${range(0x40e, 0x44f)}${range(0x451, 0x45c)}ЎўЏџҐґ№` }
] as const;

export type FontSubset = (typeof FONT_SUBSETS)[number]['name'];

export const fontFile = ({ family, weight }: FontFace, subset: FontSubset): string =>
  `${family}-${subset}-${String(weight)}.woff2`;

/** Where the npm package has the font that a file is made from. */
export const sourceFile = ({ family, weight }: FontFace, subset: FontSubset): string =>
  `node_modules/@fontsource/${family}/files/${family}-${subset}-${String(weight)}-normal.woff2`;
