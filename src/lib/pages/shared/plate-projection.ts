import { fitMercator, mercatorAt, type MapProjection } from '$lib/cartography/ground/projection';
import type { Size } from '$lib/cartography/ground/box';
import { DEFAULT_PRESET_VIEW, PRESET_VIEWS, type PresetViewId } from '$lib/view/page/preset-views';
import { PLATES, type PlateFormat } from './plates';

/** The first map's projection in its own frame. */
export function plateProjection(
  { size, padding }: PlateFormat,
  preset: PresetViewId = DEFAULT_PRESET_VIEW
): MapProjection {
  return fitMercator(PRESET_VIEWS[preset], size, padding);
}

/**
 * The projection of a prerendered plate as the browser shows it in a box: enlarged until it fills the box, held in the
 * middle (`xMidYMid slice`). What takes the plate's place starts from here, so that nothing jumps.
 */
export function shownProjection(
  name: PlateFormat['name'],
  size: Size,
  preset: PresetViewId = DEFAULT_PRESET_VIEW
): MapProjection {
  const plate = PLATES.find((candidate) => candidate.name === name);
  if (plate === undefined) throw new Error(`There is no plate “${name}”.`);
  const { camera } = plateProjection(plate, preset);
  const scale = Math.max(size.width / plate.size.width, size.height / plate.size.height);
  return mercatorAt({ ...camera, zoom: camera.zoom + Math.log2(scale) }, size);
}
