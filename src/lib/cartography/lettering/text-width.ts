import widths from './sans-widths.json';

/** Weights of Source Sans 3 that labels are set in. */
export type LabelWeight = 400 | 600;

/**
 * Advance widths of Source Sans 3 in thousandths of the font size, characters of one width together: what `npm run fonts`
 * reads from the font files. Layout needs them where no browser measures text (prerendering, image export).
 */
export const ADVANCE_WIDTHS: Record<LabelWeight, Record<number, string>> = widths;

/** Widths by character, of a table of characters by width. */
export function indexWidths(groups: Record<number, string>): Map<string, number> {
  return new Map(
    Object.entries(groups).flatMap(([width, characters]) => [...characters].map((c) => [c, Number(width)]))
  );
}

const WIDTHS: Record<LabelWeight, Map<string, number>> = {
  400: indexWidths(ADVANCE_WIDTHS[400]),
  600: indexWidths(ADVANCE_WIDTHS[600])
};

/** Width of a character outside the table: about the width of a wide letter, so that a label is never laid out too small. */
const FALLBACK_WIDTH = 600;
const THIN_SPACES = /[\u202f\u2009\u00a0]/gu;

/** Width in pixels of a line of text in a font of these widths; `letterSpacing` is in pixels, after each character. */
export function measureWith(
  widths: ReadonlyMap<string, number>,
  text: string,
  fontSize: number,
  letterSpacing = 0
): number {
  let thousandths = 0;
  let characters = 0;
  for (const character of text.replace(THIN_SPACES, ' ').normalize('NFC')) {
    thousandths += widths.get(character) ?? FALLBACK_WIDTH;
    characters += 1;
  }
  return (thousandths / 1000) * fontSize + characters * letterSpacing;
}

/** Width in pixels of a line of text in Source Sans 3. */
export function measureText(text: string, fontSize: number, weight: LabelWeight, letterSpacing = 0): number {
  return measureWith(WIDTHS[weight], text, fontSize, letterSpacing);
}
