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
const DEGREES = 180 / Math.PI;

/** Distance from the equator of a latitude in radians, in radii of the earth. */
const rawMercator = (phi: number): number => Math.log(Math.tan((Math.PI / 2 + phi) / 2));

/** A longitude from -180° to 180°, in radians. */
const onceAround = (lambda: number): number =>
  Math.abs(lambda) > Math.PI ? lambda - Math.round(lambda / (2 * Math.PI)) * 2 * Math.PI : lambda;

/** To the last bit what d3-geo gives, which would weigh more than all else that draws a map, and take lists for each point. */
function project(scale: number, translate: readonly [number, number], size: Size): MapProjection {
  const [left, top] = [translate[0], translate[1] + scale * rawMercator(0)];
  const invert = (x: number, y: number): [number, number] => [
    onceAround((x - left) / scale) * DEGREES,
    (2 * Math.atan(Math.exp((top - y) / scale)) - Math.PI / 2) * DEGREES
  ];
  const [lng, lat] = invert(size.width / 2, size.height / 2);
  const zoom = Math.log2((scale * 2 * Math.PI) / WORLD_PIXELS);
  return {
    project: (longitude, latitude) => [
      left + scale * (longitude * RADIANS),
      top - scale * rawMercator(latitude * RADIANS)
    ],
    invert,
    camera: { lng, lat, zoom },
    size
  };
}

/** Mercator around the place where the equator meets the first meridian, in pixels of a scale. */
const fromOrigin = (scale: number) => project(scale, [0, 0], { width: 0, height: 0 }).project;

/** Mercator, as MapLibre draws it, fitted so that the box lies inside the padded frame. */
export function fitMercator(
  [west, south, east, north]: Bbox,
  size: Size,
  padding: Padding = NO_PADDING
): MapProjection {
  const unit = fromOrigin(1);
  const [left, top] = unit(west, north);
  const [right, bottom] = unit(east, south);
  const width = size.width - padding.left - padding.right;
  const height = size.height - padding.top - padding.bottom;
  const scale = Math.min(width / (right - left), height / (bottom - top));
  const centre: [number, number] = [padding.left + width / 2, padding.top + height / 2];
  return project(scale, [centre[0] - ((left + right) / 2) * scale, centre[1] - ((top + bottom) / 2) * scale], size);
}

/** Mercator, as MapLibre draws it, with a given camera. */
export function mercatorAt(camera: Camera, size: Size): MapProjection {
  const scale = (WORLD_PIXELS * 2 ** camera.zoom) / (2 * Math.PI);
  const [x, y] = fromOrigin(scale)(camera.lng, camera.lat);
  return project(scale, [size.width / 2 - x, size.height / 2 - y], size);
}
