import type { Position } from 'geojson';
import { authalicLatitude } from './area';
import { AUTHALIC_RADIUS_METRES } from './earth';

const RADIUS_KM = AUTHALIC_RADIUS_METRES / 1000;
const RADIANS = Math.PI / 180;
/** Near the middle of the lines of contact: distances are then within 0.3 % up to 300 km from it. */
const [CENTRE_LNG, CENTRE_LAT] = [35.5, authalicLatitude(48) * RADIANS];
const [SIN_0, COS_0] = [Math.sin(CENTRE_LAT), Math.cos(CENTRE_LAT)];

/** A position on a plane of equal area (Lambert's azimuthal one), in km east and north of its centre. */
export function onPlane([lng = NaN, lat = NaN]: Position): [x: number, y: number] {
  const beta = authalicLatitude(lat) * RADIANS;
  const lambda = (lng - CENTRE_LNG) * RADIANS;
  const [sin, cos, cosLambda] = [Math.sin(beta), Math.cos(beta), Math.cos(lambda)];
  const scale = RADIUS_KM * Math.sqrt(2 / (1 + SIN_0 * sin + COS_0 * cos * cosLambda));
  return [scale * cos * Math.sin(lambda), scale * (COS_0 * sin - SIN_0 * cos * cosLambda)];
}

/** The position `[lng, lat]` of a point of that plane. */
export function fromPlane([x, y]: readonly [number, number]): Position {
  const distance = Math.hypot(x, y);
  if (distance === 0) return [CENTRE_LNG, 48];
  const c = 2 * Math.asin(distance / (2 * RADIUS_KM));
  const [sin, cos] = [Math.sin(c), Math.cos(c)];
  const beta = Math.asin(cos * SIN_0 + (y * sin * COS_0) / distance) / RADIANS;
  const lng = CENTRE_LNG + Math.atan2(x * sin, distance * COS_0 * cos - y * SIN_0 * sin) / RADIANS;
  // Authalic latitudes differ from geographic ones by 0.13 degrees at most: each step leaves a hundredth of the error.
  let lat = beta;
  for (let step = 0; step < 4; step++) lat += beta - authalicLatitude(lat);
  return [lng, lat];
}
