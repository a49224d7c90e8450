/** MapLibre's world is 512 pixels wide at zoom 0. */
export const WORLD_PIXELS = 512;

/** Place of a latitude from the world's top, as a share of its height. */
export const mercatorY = (lat: number): number =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
/** The latitude whose `mercatorY` this is. */
export const latitudeOf = (y: number): number => (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;
