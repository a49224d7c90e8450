import type { Position } from 'geojson';
import type { LinePart } from '../../territory/line/line-parts';
import { KM_PER_LAT, KM_PER_LNG } from './drawing/plane';

/** Distance in km of a position from the straight way between two others. */
function offKm([px = NaN, py = NaN]: Position, [ax = NaN, ay = NaN]: Position, [bx = NaN, by = NaN]: Position): number {
  const [x, y] = [(px - ax) * KM_PER_LNG, (py - ay) * KM_PER_LAT];
  const [dx, dy] = [(bx - ax) * KM_PER_LNG, (by - ay) * KM_PER_LAT];
  const length2 = dx * dx + dy * dy;
  const share = length2 === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length2));
  return Math.hypot(x - share * dx, y - share * dy);
}

/**
 * A line without positions that lie nearer to the way between those that are kept than a distance in km (Douglas and
 * Peucker). Its ends are kept.
 */
export function thinLine(line: readonly Position[], withinKm: number): Position[] {
  const kept = new Set([0, line.length - 1]);
  const stretches: [from: number, to: number][] = [[0, line.length - 1]];
  for (let stretch = stretches.pop(); stretch !== undefined; stretch = stretches.pop()) {
    const [from, to] = stretch;
    let [furthest, most] = [-1, withinKm];
    for (let index = from + 1; index < to; index += 1) {
      const km = offKm(line[index] ?? [], line[from] ?? [], line[to] ?? []);
      if (km > most) [furthest, most] = [index, km];
    }
    if (furthest < 0) continue;
    kept.add(furthest);
    stretches.push([from, furthest], [furthest, to]);
  }
  return line.filter((_, index) => kept.has(index));
}

/** What is finer than this says nothing: a twentieth of the accuracy of any line. */
const FINEST_KM = 0.05;
/** Measuring distances from more positions than this takes longer than anybody waits. */
const MOST_POSITIONS = 3000;

export const countPositions = (parts: readonly LinePart[]): number =>
  parts.reduce((sum, { positions }) => sum + positions.length, 0);

/**
 * Parts of more positions than `most` without what is too fine to matter; of a trembling line, a little less of it.
 *
 * @param finestKm what is finer than this does not matter
 */
export function thinParts(
  parts: readonly LinePart[],
  most: number = MOST_POSITIONS,
  finestKm: number = FINEST_KM
): readonly LinePart[] {
  if (countPositions(parts) <= most) return parts;
  let thinned = parts;
  for (let km = Math.max(finestKm, FINEST_KM); km < 1; km *= 2) {
    thinned = parts.map((part) => ({ ...part, positions: thinLine(part.positions, km) }));
    if (countPositions(thinned) <= MOST_POSITIONS) break;
  }
  return thinned;
}
