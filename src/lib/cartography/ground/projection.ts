import { geoMercator } from 'd3-geo';
import { WORLD_PIXELS } from '../../view/camera/mercator';
import type { Bbox } from '../../view/page/preset-views';
import type { Size } from './box';
import type { Camera } from '../../view/page/view';

/** Space to keep free on each side, in pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A projection from `[lng, lat]` in degrees WGS84 to pixels, and back. */
export interface MapProjection {
  readonly project: (lng: number, lat: number) => [x: number, y: number];
  readonly invert: (x: number, y: number) => [lng: number, lat: number];
  readonly camera: Camera;
  readonly size: Size;
}

const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

const RADIANS = Math.PI / 180;

/** Distance from the equator of a latitude in radians, in radii of the earth. */
const rawMercator = (phi: number): number => Math.log(Math.tan((Math.PI / 2 + phi) / 2));

function project(scale: number, translate: [number, number], size: Size): MapProjection {
  const mercator = geoMercator().scale(scale).translate(translate).precision(0);
  const invert = (x: number, y: number) => mercator.invert?.([x, y]) ?? [0, 0];
  const [left, top] = [translate[0], translate[1] + scale * rawMercator(0)];
  const [lng, lat] = invert(size.width / 2, size.height / 2);
  const zoom = Math.log2((scale * 2 * Math.PI) / WORLD_PIXELS);
  return {
    // To the last bit what the library gives, which takes four calls and three lists for each point of a map.
    project: (longitude, latitude) => [
      left + scale * (longitude * RADIANS),
      top - scale * rawMercator(latitude * RADIANS)
    ],
    invert,
    camera: { lng, lat, zoom },
    size
  };
}

/** Mercator, as MapLibre draws it, fitted so that the box lies inside the padded frame. */
export function fitMercator(
  [west, south, east, north]: Bbox,
  size: Size,
  padding: Padding = NO_PADDING
): MapProjection {
  const unit = geoMercator().scale(1).translate([0, 0]);
  const [left, top] = unit([west, north]) ?? [0, 0];
  const [right, bottom] = unit([east, south]) ?? [0, 0];
  const width = size.width - padding.left - padding.right;
  const height = size.height - padding.top - padding.bottom;
  const scale = Math.min(width / (right - left), height / (bottom - top));
  const centre: [number, number] = [padding.left + width / 2, padding.top + height / 2];
  return project(scale, [centre[0] - ((left + right) / 2) * scale, centre[1] - ((top + bottom) / 2) * scale], size);
}

/** Mercator, as MapLibre draws it, with a given camera. */
export function mercatorAt(camera: Camera, size: Size): MapProjection {
  const scale = (WORLD_PIXELS * 2 ** camera.zoom) / (2 * Math.PI);
  const [x, y] = geoMercator().scale(scale).translate([0, 0])([camera.lng, camera.lat]) ?? [0, 0];
  return project(scale, [size.width / 2 - x, size.height / 2 - y], size);
}
