import type { Position } from 'geojson';
import { BadLine } from '../../../territory/line/bad-line';
import { planeKm, planeKm2, samePlace } from './plane';

/** A loop that a ring makes by crossing itself is a slip of whoever drew it if it is smaller; else nobody can tell. */
const LARGEST_SLIP_KM2 = 5;

interface Crossing {
  /** Segments that cross, by the index of their first position. */
  readonly first: number;
  readonly second: number;
  readonly at: Position;
}

/** Rings may touch themselves at a position: of that, rounding makes a share next to 0 or 1. */
const isBetween = (share: number): boolean => share > 1e-9 && share < 1 - 1e-9;

/** Where two segments cross between their ends. */
function crossAt(a: Position, b: Position, c: Position, d: Position): Position | undefined {
  const [[ax = 0, ay = 0], [bx = 0, by = 0], [cx = 0, cy = 0], [dx = 0, dy = 0]] = [a, b, c, d];
  const across = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
  if (across === 0) return undefined;
  const along = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / across;
  const other = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / across;
  if (!isBetween(along) || !isBetween(other)) return undefined;
  return [ax + along * (bx - ax), ay + along * (by - ay)];
}

/** The first crossing of a line or ring with itself, found by a sweep from west to east. */
function findSelfCrossing(line: readonly Position[]): Crossing | undefined {
  const count = line.length - 1;
  const wests = Array.from({ length: Math.max(0, count) }, (_, index) =>
    Math.min(line[index]?.[0] ?? NaN, line[index + 1]?.[0] ?? NaN)
  );
  const west = (index: number) => wests[index] ?? NaN;
  const order = wests.map((_, index) => index).sort((i, j) => west(i) - west(j));
  for (let place = 0; place < order.length; place += 1) {
    const one = order[place] ?? 0;
    const [a = [], b = []] = [line[one], line[one + 1]];
    const east = Math.max(a[0] ?? NaN, b[0] ?? NaN);
    const [south, north] = [Math.min(a[1] ?? NaN, b[1] ?? NaN), Math.max(a[1] ?? NaN, b[1] ?? NaN)];
    for (let next = place + 1; next < order.length; next += 1) {
      const other = order[next] ?? 0;
      if (west(other) > east) break;
      const [c = [], d = []] = [line[other], line[other + 1]];
      if (Math.max(c[1] ?? NaN, d[1] ?? NaN) < south || Math.min(c[1] ?? NaN, d[1] ?? NaN) > north) continue;
      const at = crossAt(a, b, c, d);
      if (at !== undefined) return { first: Math.min(one, other), second: Math.max(one, other), at };
    }
  }
  return undefined;
}

/** A line without positions that repeat the one before. */
export const withoutRepeats = (line: readonly Position[]): Position[] =>
  line.filter((position, index) => index === 0 || !samePlace(position, line[index - 1]));

export interface MendedRing {
  /** Closed; empty where nothing is left. */
  readonly ring: Position[];
  /** Small loops that were cut off. */
  readonly loops: number;
}

/**
 * A ring that does not cross itself: repeated positions are left out, the end is joined to the start, loops smaller than
 * a slip of the hand are cut off.
 *
 * @throws {BadLine} `ring-crosses-itself`, with the place, where a loop is larger
 */
export function mendRing(positions: readonly Position[]): MendedRing {
  const closed = withoutRepeats(positions);
  if (closed.length > 0 && !samePlace(closed[0], closed.at(-1))) closed.push(closed[0] as Position);
  const { line: ring, loops } = cutLoops(closed);
  return { ring: ring.length < 4 ? [] : ring, loops };
}

/** Lines shorter than this are swept at once. */
const MANY_POSITIONS = 500;
/** Loops of a trembling hand come back to one of so many segments before. */
const NEAR_SEGMENTS = 64;

/** The crossing of a segment with those just before it that comes first on its way. */
function crossNear(
  line: readonly Position[],
  to: Position
): { readonly at: Position; readonly index: number } | undefined {
  const from = line.at(-1) ?? [];
  let first: { readonly at: Position; readonly index: number; readonly km: number } | undefined;
  for (let index = Math.max(0, line.length - NEAR_SEGMENTS); index < line.length - 2; index += 1) {
    const at = crossAt(line[index] ?? [], line[index + 1] ?? [], from, to);
    if (at === undefined) continue;
    const km = planeKm(from, at);
    if (first === undefined || km < first.km) first = { at, index, km };
  }
  return first;
}

/** A long line without the loops that it makes within a few segments: each found as the line is followed, in one pass. */
function cutNearLoops(positions: readonly Position[]): { line: Position[]; loops: number } {
  const line: Position[] = [];
  let loops = 0;
  for (const position of positions) {
    for (let crossing = crossNear(line, position); crossing !== undefined; crossing = crossNear(line, position)) {
      const { at, index } = crossing;
      if (Math.abs(planeKm2([at, ...line.slice(index + 1)])) >= LARGEST_SLIP_KM2) break;
      line.splice(index + 1, line.length, at);
      loops += 1;
    }
    line.push(position);
  }
  return { line: withoutRepeats(line), loops };
}

/**
 * A line or ring without the small loops that it makes by crossing itself.
 *
 * @throws {BadLine} `ring-crosses-itself`, with the place, where a loop is larger
 */
export function cutLoops(positions: readonly Position[]): { line: Position[]; loops: number } {
  let { line, loops } =
    positions.length < MANY_POSITIONS ? { line: [...positions], loops: 0 } : cutNearLoops(positions);
  for (let crossing = findSelfCrossing(line); crossing !== undefined; crossing = findSelfCrossing(line)) {
    const { first, second, at } = crossing;
    const loop = [at, ...line.slice(first + 1, second + 1)];
    const rest = [...line.slice(0, first + 1), at, ...line.slice(second + 1)];
    const [loopKm2, restKm2] = [Math.abs(planeKm2(loop)), Math.abs(planeKm2(rest))];
    // An open line has no area of its own: its loop is the only thing to cut off.
    const isOpen = !samePlace(line[0], line.at(-1));
    if ((isOpen ? loopKm2 : Math.min(loopKm2, restKm2)) >= LARGEST_SLIP_KM2)
      throw new BadLine('ring-crosses-itself', { position: at });
    line = withoutRepeats(isOpen || loopKm2 < restKm2 ? rest : [...loop, at]);
    loops += 1;
  }
  return { line, loops };
}
