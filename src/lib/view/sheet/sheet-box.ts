import { PRESET_VIEWS, type Bbox } from '../page/preset-views';

/** Degrees; a box this small is some 10 km, less than which the generalised lines do not support. */
const LEAST_SPAN = 0.1;
const HIGHEST_LATITUDE = 85;

/** Rounds to three decimals, about 100 m; never to a negative zero. */
const round = (degrees: number): number => Number(degrees.toFixed(3)) + 0;

function fitSpan(least: number, most: number, limit: number): [number, number] {
  const [from, to] = [round(Math.max(-limit, least)), round(Math.min(limit, most))];
  // A span of three decimals is never closer to the least one than this without being it.
  if (to - from > LEAST_SPAN - 1e-6) return [from, to];
  const start = Math.min(limit - LEAST_SPAN, Math.max(-limit, (from + to - LEAST_SPAN) / 2));
  return [round(start), round(round(start) + LEAST_SPAN)];
}

/** The nearest box that a sheet can show: within the Mercator world and not too small; `null` for one that is no box. */
export function sheetBox([west, south, east, north]: Bbox): Bbox | null {
  if (!(west < east && south < north)) return null;
  const [left, right] = fitSpan(west, east, 180);
  const [bottom, top] = fitSpan(south, north, HIGHEST_LATITUDE);
  return [left, bottom, right, top];
}

/** Whether a box shows any of Ukraine. */
export function showsUkraine([west, south, east, north]: Bbox): boolean {
  const [ukraineWest, ukraineSouth, ukraineEast, ukraineNorth] = PRESET_VIEWS.ukraine;
  return west < ukraineEast && east > ukraineWest && south < ukraineNorth && north > ukraineSouth;
}

/** `west,south,east,north` in degrees. */
export const BOX = /^-?\d{1,3}(?:\.\d{1,9})?(?:,-?\d{1,3}(?:\.\d{1,9})?){3}$/u;

/** Reads `west,south,east,north`; `null` where the text is no box. */
export function parseBox(text: string): Bbox | null {
  if (!BOX.test(text)) return null;
  const [west = NaN, south = NaN, east = NaN, north = NaN] = text.split(',').map(Number);
  return sheetBox([west, south, east, north]);
}

export const formatBox = (box: Bbox): string => box.join(',');
