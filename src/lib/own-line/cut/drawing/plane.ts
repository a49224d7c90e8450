import type { Position } from 'geojson';
import { KM_PER_LATITUDE } from '../../../geodesy/earth';

/**
 * Lengths and areas on a plane through the middle of Ukraine, within 5 % of the true ones everywhere in it: for asking
 * whether something is small or near. What is told to readers is measured on the ellipsoid.
 */
export const KM_PER_LNG = KM_PER_LATITUDE * Math.cos((48.4 * Math.PI) / 180);

/** Distance in km. */
export const planeKm = ([ax = NaN, ay = NaN]: Position, [bx = NaN, by = NaN]: Position): number =>
  Math.hypot((bx - ax) * KM_PER_LNG, (by - ay) * KM_PER_LATITUDE);

/** Signed area of a ring in km², open or closed: positive if it runs against the clock. */
export function planeKm2(ring: readonly Position[]): number {
  let doubled = 0;
  for (let index = 0, before = ring.length - 1; index < ring.length; before = index++) {
    const [[ax = NaN, ay = NaN] = [], [bx = NaN, by = NaN] = []] = [ring[before], ring[index]];
    doubled += ax * by - bx * ay;
  }
  return (doubled / 2) * KM_PER_LNG * KM_PER_LATITUDE;
}

export const samePlace = (a: Position | undefined, b: Position | undefined): boolean =>
  a?.[0] === b?.[0] && a?.[1] === b?.[1];
