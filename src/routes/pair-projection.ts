import { fitMercator, type MapProjection, type Size } from '$lib/cartography/projection';
import { DEFAULT_PRESET_VIEW, PRESET_VIEWS } from '$lib/view/preset-views';

/**
 * The one size that maps of a comparison are drawn in: two stand beside each other in a wide window at about this size,
 * and a phone shows one with lettering that can still be read.
 */
const PAIR_SIZE: Size = { width: 540, height: 500 };

/** The projection that all maps of a comparison have in common. */
export const pairProjection = (): MapProjection =>
  fitMercator(PRESET_VIEWS[DEFAULT_PRESET_VIEW], PAIR_SIZE, { top: 5, right: 5, bottom: 5, left: 5 });
