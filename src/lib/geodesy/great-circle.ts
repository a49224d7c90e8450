type LngLat = readonly [lng: number, lat: number];

const RADIANS = Math.PI / 180;

/** Angle at the middle of a sphere between two places in degrees, in radians: their distance in radii. */
export function greatCircleRadians([fromLng, fromLat]: LngLat, [toLng, toLat]: LngLat): number {
  const [from, to] = [fromLat * RADIANS, toLat * RADIANS];
  const delta = Math.abs(toLng * RADIANS - fromLng * RADIANS);
  const x = Math.cos(to) * Math.sin(delta);
  const y = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(delta);
  const z = Math.sin(from) * Math.sin(to) + Math.cos(from) * Math.cos(to) * Math.cos(delta);
  return Math.atan2(Math.sqrt(x * x + y * y), z);
}
