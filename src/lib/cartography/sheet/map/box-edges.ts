import type { Bbox } from '../../../view/page/preset-views';

/** Distance between points along an edge, in degrees. */
const STEP_DEGREES = 1;

/** Points around a box, a degree or less apart: parallels are curves in a conic projection. */
export function edgePoints([west, south, east, north]: Bbox): [lng: number, lat: number][] {
  const along = (from: number, to: number): number[] => {
    const steps = Math.max(1, Math.ceil(Math.abs(to - from) / STEP_DEGREES));
    return Array.from({ length: steps }, (_, index) => from + ((to - from) * index) / steps);
  };
  return [
    ...along(west, east).map((lng): [number, number] => [lng, north]),
    ...along(north, south).map((lat): [number, number] => [east, lat]),
    ...along(east, west).map((lng): [number, number] => [lng, south]),
    ...along(south, north).map((lat): [number, number] => [west, lat])
  ];
}
