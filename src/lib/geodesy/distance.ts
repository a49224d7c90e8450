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

/** More than numbers of the pieces of a line lose in a calculation, as a share. */
const ROUNDING = 1e-9;

/**
 * Distance in km from a position `[lng, lat]` to the nearest point of lines, taken on the plane that touches the
 * ellipsoid at the position: within 0.1 % up to 10 km, and a rough measure beyond. `Infinity` without lines.
 */
export function distanceToLinesKm([lng = NaN, lat = NaN]: Position, lines: readonly (readonly Position[])[]): number {
  const [kmPerLng, kmPerLat] = kmPerDegree(lat);
  let nearest = Infinity;
  for (const line of lines) {
    // Millions of pieces of lines are asked for while geodata are built: nothing is allocated for one of them.
    let [ax, ay] = [NaN, NaN];
    for (const position of line) {
      const bx = ((position[0] ?? NaN) - lng) * kmPerLng;
      const by = ((position[1] ?? NaN) - lat) * kmPerLat;
      const [fromX, fromY] = [ax, ay];
      [ax, ay] = [bx, by];
      // Both ends beyond what is nearest, on one side: so is all between them. The first end alone is no piece.
      const reach = nearest * (1 + ROUNDING);
      if ((fromY > reach && by > reach) || (fromY < -reach && by < -reach) || Number.isNaN(fromX)) continue;
      if ((fromX > reach && bx > reach) || (fromX < -reach && bx < -reach)) continue;
      const [dx, dy] = [bx - fromX, by - fromY];
      const length2 = dx * dx + dy * dy;
      const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, -(fromX * dx + fromY * dy) / length2));
      nearest = Math.min(nearest, Math.hypot(fromX + along * dx, fromY + along * dy));
    }
  }
  return nearest;
}
