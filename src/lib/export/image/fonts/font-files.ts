import type { Text } from '../../../cartography/scene/scene';
import type { FIGURES } from '../../../fonts/faces';

/** A typeface that the lettering of images is set in. */
export interface TypeFace {
  readonly family: 'source-sans-3' | 'source-serif-4';
  readonly weight: 400 | 600;
  readonly style: 'normal' | 'italic';
}

/** Seas are italic; nothing else is. */
export const TYPE_FACES: readonly TypeFace[] = [
  { family: 'source-sans-3', weight: 400, style: 'normal' },
  { family: 'source-sans-3', weight: 600, style: 'normal' },
  { family: 'source-sans-3', weight: 400, style: 'italic' },
  { family: 'source-serif-4', weight: 400, style: 'normal' },
  { family: 'source-serif-4', weight: 600, style: 'normal' }
];

/** The families as SVG names them. */
export const FAMILY_NAMES: Readonly<Record<TypeFace['family'], string>> = {
  'source-sans-3': 'Source Sans 3',
  'source-serif-4': 'Source Serif 4'
};

/** The parts that the npm packages split a face into, and that lettering may need. */
export const SCRIPTS = ['latin', 'latin-ext', 'cyrillic'] as const;
export type Script = (typeof SCRIPTS)[number];

const NUMERO_SIGN = 0x2116;
/** Among the extended ones by their numbers, and in the Latin part all the same. */
const LATIN = new Set(Array.from('ıŒœ€', (sign) => sign.codePointAt(0)));

/** The part that holds a character. Signs are in the Latin one. */
export function scriptOf(codePoint: number): Script {
  if ((codePoint >= 0x400 && codePoint <= 0x52f) || codePoint === NUMERO_SIGN) return 'cyrillic';
  if (LATIN.has(codePoint)) return 'latin';
  const isExtended =
    (codePoint >= 0x100 && codePoint <= 0x24f) ||
    (codePoint >= 0x1e00 && codePoint <= 0x1eff) ||
    (codePoint >= 0x20a0 && codePoint <= 0x20c0);
  return isExtended ? 'latin-ext' : 'latin';
}

/** Name of the file that a face of one script is in, or its figures and signs, without its extension. */
export const fontFileName = ({ family, weight, style }: TypeFace, script: Script | typeof FIGURES.name): string =>
  `${family}-${script}-${String(weight)}-${style}`;

/** The face that a line is set in; the nearest there is. */
export function faceFor({ font, weight = 400, look }: Pick<Text, 'font' | 'weight' | 'look'>): TypeFace {
  const family = font === 'serif' ? 'source-serif-4' : 'source-sans-3';
  const style = look?.['font-style'] === 'italic' ? 'italic' : 'normal';
  const candidates = TYPE_FACES.filter((face) => face.family === family && face.weight === weight);
  const found = candidates.find((face) => face.style === style) ?? candidates[0];
  if (found === undefined) throw new Error(`There is no face for ${family} ${String(weight)}.`);
  return found;
}
