import { WORLD_PIXELS } from '../../../view/camera/mercator';
import { geoConicEqualArea } from 'd3-geo';
import type { Bbox } from '../../../view/page/preset-views';
import type { MapProjection, Padding } from '../../ground/projection';
import type { Size } from '../../ground/box';
import { boxRing, densifyRing } from '../../ground/rings';

/** Central meridian, near the middle of Ukraine; its width lies between 22° and 40° E, its height within 44°–52° N. */
const CENTRAL_MERIDIAN = 32;
const PARALLELS: [number, number] = [46, 51];
/**
 * Albers' equal-area conic (Snyder, Map Projections: A Working Manual, 1987, chapter 14, by d3-geo on a sphere), fitted
 * so that the box lies inside the padded frame: land of one size has one size.
 */
export function fitEqualArea(bbox: Bbox, size: Size, padding: Padding): MapProjection {
  const conic = () =>
    geoConicEqualArea().rotate([-CENTRAL_MERIDIAN, 0]).parallels(PARALLELS).center([0, 48.5]).precision(0);
  const unit = conic().scale(1).translate([0, 0]);
  const points = densifyRing(boxRing(bbox)).map(([lng, lat]): [number, number] => unit([lng, lat]) ?? [0, 0]);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = size.width - padding.left - padding.right;
  const height = size.height - padding.top - padding.bottom;
  const scale = Math.min(width / (right - left), height / (bottom - top));
  const projection = conic()
    .scale(scale)
    .translate([
      padding.left + width / 2 - ((left + right) / 2) * scale,
      padding.top + height / 2 - ((top + bottom) / 2) * scale
    ]);
  const invert = (x: number, y: number) => projection.invert?.([x, y]) ?? [0, 0];
  const [lng, lat] = invert(size.width / 2, size.height / 2);
  // The zoom at which Mercator has this scale at this latitude: what is worth drawing depends on it.
  const zoom = Math.log2((scale * Math.cos((lat * Math.PI) / 180) * 2 * Math.PI) / WORLD_PIXELS);
  return {
    project: (longitude, latitude) => projection([longitude, latitude]) ?? [0, 0],
    invert,
    camera: { lng, lat, zoom },
    size
  };
}
