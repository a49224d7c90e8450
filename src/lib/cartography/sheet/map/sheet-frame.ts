import { frameGeodata, type Frame } from '../../ground/frame';
import type { MapGeodata } from '../../ground/geodata';
import { fitMercator, type MapProjection, type Padding } from '../../ground/projection';
import type { Size } from '../../ground/box';
import { Latest, remember } from '../../../remember';
import type { Bbox } from '../../../view/page/preset-views';
import type { SheetProjection } from '../../../view/sheet/sheet-view';
import { fitEqualArea } from './equal-area';

/** Padding around the extent, in units. */
const PADDING: Padding = { top: 8, right: 8, bottom: 8, left: 8 };
/** More maps on one sheet carry less detail each: the file stays small enough to be sent. In square units for each map. */
const MIN_TRIANGLE_PER_MAP = 0.9;
/** Number of frames kept: as many as one sheet needs, with some to spare for the next image of the same kind. */
const KEPT = 8;

const latestFrames = remember<MapGeodata['territory'], Latest<Frame>>(() => new Latest(KEPT));

/** Scale of a map of such a size: the length, in units, of a degree of longitude in the middle of its extent. */
export function mapScale(kind: SheetProjection, bbox: Bbox, size: Size): number {
  const [west, south, east, north] = bbox;
  const [lng, lat] = [(west + east) / 2, (south + north) / 2];
  const { project } = sheetProjection(kind, bbox, size, 0);
  return project(lng + 0.5, lat)[0] - project(lng - 0.5, lat)[0];
}

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
  mapCount: number
): Frame {
  const key = [kind, ...bbox, size.width, size.height, coveredTop, mapCount].join();
  return latestFrames(geodata.territory).get(key, () =>
    frameGeodata(geodata, sheetProjection(kind, bbox, size, coveredTop), {
      isFixed: true,
      ...(mapCount > 1 && { minTrianglePx2: MIN_TRIANGLE_PER_MAP * mapCount })
    })
  );
}
