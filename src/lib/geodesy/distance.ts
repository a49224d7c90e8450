import type { Position } from 'geojson';
import { ECCENTRICITY_SQUARED as E2, SEMI_MAJOR_AXIS_KM as A_KM } from './earth';

/** Kilometres in one degree of longitude and of latitude at a latitude, from the ellipsoid's radii of curvature. */
export function kmPerDegree(latitude: number): [lng: number, lat: number] {
  const radians = Math.PI / 180;
  const w2 = 1 - E2 * Math.sin(latitude * radians) ** 2;
  const primeVertical = A_KM / Math.sqrt(w2);
  const meridional = (A_KM * (1 - E2)) / w2 ** 1.5;
  return [primeVertical * Math.cos(latitude * radians) * radians, meridional * radians];
}

/**
 * Distance in km from a position `[lng, lat]` to the nearest point of lines, taken on the plane that touches the
 * ellipsoid at the position: within 0.1 % up to 10 km, and a rough measure beyond. `Infinity` without lines.
 */
export function distanceToLinesKm([lng = NaN, lat = NaN]: Position, lines: readonly (readonly Position[])[]): number {
  const [kmPerLng, kmPerLat] = kmPerDegree(lat);
  let nearest = Infinity;
  for (const line of lines) {
    for (let index = 1; index < line.length; index++) {
      const [ax, ay, bx, by] = [line[index - 1], line[index]].flatMap(([x = NaN, y = NaN] = []) => [
        (x - lng) * kmPerLng,
        (y - lat) * kmPerLat
      ]) as [number, number, number, number];
      const [dx, dy] = [bx - ax, by - ay];
      const length2 = dx * dx + dy * dy;
      const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length2));
      nearest = Math.min(nearest, Math.hypot(ax + along * dx, ay + along * dy));
    }
  }
  return nearest;
}
