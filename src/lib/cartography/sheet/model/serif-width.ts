import { indexWidths, measureWith, type LabelWeight } from '../../lettering/text-width';
import widths from './serif-widths.json';

/**
 * Advance widths of Source Serif 4, as `text-width.ts` has those of Source Sans 3: images are set in it, and nothing
 * else measures it, so that no page loads the table.
 */
export const SERIF_ADVANCE_WIDTHS: Record<LabelWeight, Record<number, string>> = widths;

const WIDTHS: Record<LabelWeight, Map<string, number>> = {
  400: indexWidths(SERIF_ADVANCE_WIDTHS[400]),
  600: indexWidths(SERIF_ADVANCE_WIDTHS[600])
};

/** Width in pixels of a line set in Source Serif 4. */
export function measureSerif(text: string, fontSize: number, weight: LabelWeight): number {
  return measureWith(WIDTHS[weight], text, fontSize);
}
