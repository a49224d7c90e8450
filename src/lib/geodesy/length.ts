import type { Position } from 'geojson';
import { kmPerDegree } from './distance';

/**
 * Length in km of a line of positions `[lng, lat]` on the WGS84 ellipsoid. Each segment is taken with the radii of
 * curvature at its middle latitude, which differs from the geodesic by less than 1e-6 for segments of up to 20 km, and
 * by 1e-5 for those of 60.
 */
export function arcKm(line: readonly Position[]): number {
  let km = 0;
  for (let index = 1; index < line.length; index++) {
    const [ax = NaN, ay = NaN] = line[index - 1] ?? [];
    const [bx = NaN, by = NaN] = line[index] ?? [];
    const [kmPerLng, kmPerLat] = kmPerDegree((ay + by) / 2);
    km += Math.hypot((bx - ax) * kmPerLng, (by - ay) * kmPerLat);
  }
  return km;
}
