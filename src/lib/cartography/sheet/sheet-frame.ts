import { frameGeodata, type Frame } from '../frame';
import type { MapGeodata } from '../geodata';
import { fitMercator, type MapProjection, type Padding, type Size } from '../projection';
import type { Bbox } from '../../view/preset-views';
import type { SheetProjection } from '../../view/sheet-view';
import { fitEqualArea } from './equal-area';

/** Around the extent, in units. */
const PADDING: Padding = { top: 8, right: 8, bottom: 8, left: 8 };
/** Several maps on one sheet carry less detail each: the file stays small enough to be sent. In square units. */
const COARSE_MIN_TRIANGLE = 2.8;
/** As many as one sheet needs, with some to spare for the next image of the same kind. */
const KEPT = 8;

const known = new WeakMap<MapGeodata['territory'], Map<string, Frame>>();

function sheetProjection(kind: SheetProjection, bbox: Bbox, size: Size, coveredTop: number): MapProjection {
  const padding = { ...PADDING, top: PADDING.top + coveredTop };
  return kind === 'mercator' ? fitMercator(bbox, size, padding) : fitEqualArea(bbox, size, padding);
}

/** Geodata in a frame of a sheet; the latest are kept, since most images of one sitting share theirs. */
export function sheetFrame(
  geodata: MapGeodata,
  kind: SheetProjection,
  bbox: Bbox,
  size: Size,
  coveredTop: number,
  isCoarse: boolean
): Frame {
  const frames = known.get(geodata.territory) ?? new Map<string, Frame>();
  known.set(geodata.territory, frames);
  const key = [kind, ...bbox, size.width, size.height, coveredTop, String(isCoarse)].join();
  const detail = isCoarse ? COARSE_MIN_TRIANGLE : undefined;
  const frame = frames.get(key) ?? frameGeodata(geodata, sheetProjection(kind, bbox, size, coveredTop), detail);
  frames.delete(key);
  frames.set(key, frame);
  const [oldest] = frames.keys();
  if (frames.size > KEPT && oldest !== undefined) frames.delete(oldest);
  return frame;
}
