import { geoDistance } from 'd3-geo';
import type { MapProjection } from './projection';

/** Mean radius of the Earth in km (IUGG); a scale bar needs no ellipsoid. */
const EARTH_RADIUS_KM = 6371.0088;
const STEPS_KM = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** The longest round distance that fits into `maxPx` at the middle of the frame, where Mercator's scale is taken. */
export function fitScaleBar({ invert, size }: MapProjection, maxPx: number): { km: number; px: number } {
  const [x, y] = [size.width / 2, size.height / 2];
  const kmPerPx = (geoDistance(invert(x - 50, y), invert(x + 50, y)) * EARTH_RADIUS_KM) / 100;
  const km = [...STEPS_KM].reverse().find((step) => step / kmPerPx <= maxPx) ?? 1;
  return { km, px: km / kmPerPx };
}
