import { fitMercator, mercatorAt, type MapProjection } from '$lib/cartography/ground/projection';
import type { Size } from '$lib/cartography/ground/box';
import { DEFAULT_PRESET_VIEW, PRESET_VIEWS, type Bbox, type PresetViewId } from '$lib/view/page/preset-views';
import type { Camera } from '$lib/view/page/view';
import { plateWindow, type PlateFormat } from './plates';

/** Share of a box that stays free on each side of the view that it shows. */
const FREE_SHARE = 0.02;

/**
 * A view as a box shows it, whatever its size and shape: all of it, held in the middle. A prerendered plate is shown
 * the same by the browser (`xMidYMid meet`), so that nothing jumps when something takes its place.
 *
 * @param beyond ground drawn around the box on each side, in pixels
 */
export function viewProjection(view: Bbox, { width, height }: Size, beyond = { left: 0, top: 0 }): MapProjection {
  const [x, y] = [beyond.left + FREE_SHARE * width, beyond.top + FREE_SHARE * height];
  const drawn = { width: width + 2 * beyond.left, height: height + 2 * beyond.top };
  return fitMercator(view, drawn, { top: y, right: x, bottom: y, left: x });
}

/** The same where the reader may have moved the map: a camera goes before the preset view. */
export const projectionAt = (camera: Camera | null, preset: PresetViewId, size: Size): MapProjection =>
  camera === null ? viewProjection(PRESET_VIEWS[preset], size) : mercatorAt(camera, size);

/** The first map's projection in its own frame, with the ground beyond its window. */
export function plateProjection(format: PlateFormat, preset: PresetViewId = DEFAULT_PRESET_VIEW): MapProjection {
  const window = plateWindow(format, PRESET_VIEWS[preset]);
  return viewProjection(PRESET_VIEWS[preset], window, window);
}
