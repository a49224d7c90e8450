import { fitMercator, type MapProjection } from '$lib/cartography/ground/projection';
import type { Size } from '$lib/cartography/ground/box';
import { DEFAULT_PRESET_VIEW, PRESET_VIEWS, type Bbox } from '$lib/view/page/preset-views';
import { groundBeyond, type PlateFormat } from './plates';

/** Share of a box that stays free on each side of the view that it shows. */
const FREE_SHARE = 0.02;

/**
 * A view as a box shows it, whatever its size and shape: all of it, held in the middle. A prerendered plate is shown
 * the same by the browser (`xMidYMid meet`), so that nothing jumps when something takes its place.
 */
export function viewProjection(view: Bbox, size: Size, beyond = { x: 0, y: 0 }): MapProjection {
  const [x, y] = [beyond.x + FREE_SHARE * size.width, beyond.y + FREE_SHARE * size.height];
  const drawn = { width: size.width + 2 * beyond.x, height: size.height + 2 * beyond.y };
  return fitMercator(view, drawn, { top: y, right: x, bottom: y, left: x });
}

/** The first map's projection in its own frame, with the ground beyond the view. */
export const plateProjection = (format: PlateFormat): MapProjection =>
  viewProjection(PRESET_VIEWS[DEFAULT_PRESET_VIEW], format.size, groundBeyond(format));
