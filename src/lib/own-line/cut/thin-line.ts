import type { Position } from 'geojson';
import type { LinePart } from '../../territory/line/line-parts';
import { KM_PER_LATITUDE } from '../../geodesy/earth';
import { KM_PER_LNG } from './drawing/plane';

/**
 * Squared distance in km² of each position from the straight way between two of them, in kilometres and as plain numbers:
 * a trembling line of thousands of positions asks for some ten millions.
 */
function offBetween(xs: Float64Array, ys: Float64Array, from: number, to: number): (index: number) => number {
  const [ax, ay] = [xs[from] ?? NaN, ys[from] ?? NaN];
  const [dx, dy] = [(xs[to] ?? NaN) - ax, (ys[to] ?? NaN) - ay];
  const length2 = dx * dx + dy * dy;
  return (index) => {
    const x = (xs[index] ?? NaN) - ax;
    const y = (ys[index] ?? NaN) - ay;
    const share = length2 === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length2));
    const [offX, offY] = [x - share * dx, y - share * dy];
    return offX * offX + offY * offY;
  };
}

/**
 * A line without positions that lie nearer to the way between those that are kept than a distance in km (Douglas and
 * Peucker). Its ends are kept.
 */
export function thinLine(line: readonly Position[], withinKm: number): Position[] {
  const xs = Float64Array.from(line, ([lng = NaN]) => lng * KM_PER_LNG);
  const ys = Float64Array.from(line, ([, lat = NaN]) => lat * KM_PER_LATITUDE);
  const kept = new Set([0, line.length - 1]);
  const stretches: [from: number, to: number][] = [[0, line.length - 1]];
  for (let stretch = stretches.pop(); stretch !== undefined; stretch = stretches.pop()) {
    const [from, to] = stretch;
    const offKm2 = offBetween(xs, ys, from, to);
    let furthest = -1;
    let most = withinKm * withinKm;
    for (let index = from + 1; index < to; index += 1) {
      const km2 = offKm2(index);
      if (km2 > most) {
        furthest = index;
        most = km2;
      }
    }
    if (furthest < 0) continue;
    kept.add(furthest);
    stretches.push([from, furthest], [furthest, to]);
  }
  return line.filter((_, index) => kept.has(index));
}

/** What is finer than this says nothing: a twentieth of the accuracy of any line. */
const FINEST_KM = 0.05;
/** A line of more positions takes long to cut. */
const MOST_POSITIONS = 3000;

export const countPositions = (parts: readonly LinePart[]): number =>
  parts.reduce((sum, { positions }) => sum + positions.length, 0);

/**
 * Parts without what is too fine to matter; of a line that still has more positions than wanted, such as a trembling one,
 * a little less of it.
 */
function thinTo(parts: readonly LinePart[], most: number, finestKm: number): readonly LinePart[] {
  let thinned = parts;
  for (let km = Math.max(finestKm, FINEST_KM); km < 1; km *= 2) {
    thinned = parts.map((part) => ({ ...part, positions: thinLine(part.positions, km) }));
    if (countPositions(thinned) <= most) break;
  }
  return thinned;
}

/** Parts that have few enough positions to be cut along; those that have are left as they are. */
export const thinParts = (parts: readonly LinePart[]): readonly LinePart[] =>
  countPositions(parts) <= MOST_POSITIONS ? parts : thinTo(parts, MOST_POSITIONS, FINEST_KM);

/** Measuring distances from more positions than this takes minutes where the line trembles. */
const MOST_MEASURED_FROM = 500;

/**
 * Parts from which distances are measured; those that have few enough positions are left as they are.
 *
 * @param finestKm what is finer than this does not matter, in any of them
 */
export const thinForDistances = (parts: readonly LinePart[], finestKm?: number): readonly LinePart[] =>
  finestKm === undefined && countPositions(parts) <= MOST_MEASURED_FROM
    ? parts
    : thinTo(parts, MOST_MEASURED_FROM, finestKm ?? FINEST_KM);
