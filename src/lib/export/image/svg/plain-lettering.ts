import { without, type Text } from '../../../cartography/scene/scene';
import { liveText, writeHalo, type Letters } from '../../../cartography/scene/write-svg';
import { faceFor, type TypeFace } from '../fonts/font-files';

/** Families of one and the same widths: the free one is what Wikimedia’s renderer has. */
const FAMILIES: Readonly<Record<TypeFace['family'], string>> = {
  'source-sans-3': "'Liberation Sans', Arial, Helvetica, sans-serif",
  'source-serif-4': "'Liberation Serif', 'Times New Roman', Times, serif"
};

/**
 * Factor by which the fallback is set smaller so that a line keeps its room: widths of Source over widths of
 * Liberation, so that 95 of 100 lines of the atlas's texts in both languages fit (measured from the font files,
 * November 2026). Capitals differ more. Liberation Serif is narrower; it is never set larger.
 */
const FIT: Readonly<Record<string, { readonly mixed: number; readonly capitals: number }>> = {
  'source-sans-3 400 normal': { mixed: 0.917, capitals: 0.824 },
  'source-sans-3 600 normal': { mixed: 0.883, capitals: 0.832 },
  'source-sans-3 400 italic': { mixed: 0.892, capitals: 0.79 },
  'source-serif-4 400 normal': { mixed: 1, capitals: 1 },
  'source-serif-4 600 normal': { mixed: 1, capitals: 0.973 }
};

const isSetInCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

function writePlain(text: Text): string {
  const { family, weight, style } = faceFor(text);
  const fit = FIT[`${family} ${String(weight)} ${style}`]?.[isSetInCapitals(text.text) ? 'capitals' : 'mixed'] ?? 1;
  const fitted = { ...without(text, 'weight'), size: Math.round(text.size * fit * 100) / 100 };
  // The fallback has no semibold.
  const bold = weight === 600 ? 'bold' : 'normal';
  return writeHalo(text, (look) => liveText(fitted, { 'font-family': FAMILIES[family], 'font-weight': bold, ...look }));
}

/** ShapedFonts that any renderer has fonts for, Wikimedia's as well; the letters keep their room. */
export const PLAIN_LETTERS: Letters = { attributes: { 'font-family': FAMILIES['source-sans-3'] }, write: writePlain };
