import type { Box, Size } from '$lib/cartography/ground/box';
import type { Padding } from '$lib/cartography/ground/projection';

/** Space for what floats over the map. */
export const PLATE_PADDING: Padding = { top: 14, right: 14, bottom: 14, left: 14 };

export interface PlateFormat {
  readonly name: 'wide' | 'narrow';
  readonly size: Size;
  readonly padding: Padding;
  /** Pixels on each side that windows of another shape may cut off. */
  readonly inset: number;
}

/** Up to this width of the window the narrow plate is shown; the style sheets have the same figure. */
export const NARROW_QUERY = '(max-width: 899px)';

/** The two sizes a page's first map is drawn in before a script runs; the style sheet shows the one that fits. */
export const PLATES: readonly PlateFormat[] = [
  { name: 'wide', size: { width: 1330, height: 680 }, padding: PLATE_PADDING, inset: 185 },
  { name: 'narrow', size: { width: 390, height: 440 }, padding: { top: 6, right: 6, bottom: 6, left: 6 }, inset: 0 }
];

/** Boxes that the zoom buttons cover on a map of this width, or of one that is cut off by `inset` on each side. */
export function coveredByButtons(width: number, inset = 0): readonly Box[] {
  return [{ left: width - inset - 52, top: 0, right: width, bottom: 86 }];
}
