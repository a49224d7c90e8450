import { fitMercator, mercatorAt, type MapProjection } from '$lib/cartography/ground/projection';
import type { Size } from '$lib/cartography/ground/box';
import type { CompareView } from '$lib/view/page/compare-view';
import { DEFAULT_PRESET_VIEW, PRESET_VIEWS } from '$lib/view/page/preset-views';

/**
 * The one size that maps of a comparison are prerendered in: two stand beside each other in a wide window at about this
 * size, and a phone shows one with lettering that can still be read. Style sheets have the same figures, so that what
 * the browser redraws in the size of the box starts with the same view.
 */
export const PAIR_SIZE: Size = { width: 540, height: 500 };
const PADDING_SHARE = 5 / PAIR_SIZE.width;

/** The projection that all maps of a comparison have in common. */
export function pairProjection(
  size: Size = PAIR_SIZE,
  { preset, camera }: Pick<CompareView, 'preset' | 'camera'> = { preset: DEFAULT_PRESET_VIEW, camera: null }
): MapProjection {
  if (camera !== null) return mercatorAt(camera, size);
  const padding = PADDING_SHARE * size.width;
  return fitMercator(PRESET_VIEWS[preset], size, { top: padding, right: padding, bottom: padding, left: padding });
}
