import type { Box } from '$lib/cartography/label-placement';
import type { Padding, Size } from '$lib/cartography/projection';

/** Ids of the hatch patterns on a page; all its maps and legends share them. */
export const HATCH_PREFIX = 'hatch-';

/** Space for what floats over the map. */
export const PLATE_PADDING: Padding = { top: 14, right: 14, bottom: 14, left: 14 };

/** The two sizes a page's first map is drawn in before a script runs; the style sheet shows the one that fits. */
export const PLATES: readonly { name: 'wide' | 'narrow'; size: Size; padding: Padding }[] = [
  { name: 'wide', size: { width: 1000, height: 680 }, padding: PLATE_PADDING },
  { name: 'narrow', size: { width: 390, height: 440 }, padding: { top: 6, right: 6, bottom: 6, left: 6 } }
];

/** Where the zoom buttons cover a map of this width. */
export function coveredByButtons(width: number): readonly Box[] {
  return [{ left: width - 52, top: 0, right: width, bottom: 86 }];
}
