import type { Position } from 'geojson';

type Segment = readonly [Position, Position];

function segments(line: readonly Position[]): Segment[] {
  return line.slice(1).map((end, index) => [line[index] as Position, end]);
}

/** Twice the signed area of the triangle: positive if c lies to the left of a→b, 0 if on its line. */
export function turn(a: readonly number[], b: readonly number[], c: readonly number[]): number {
  const [[ax = NaN, ay = NaN], [bx = NaN, by = NaN], [cx = NaN, cy = NaN]] = [a, b, c];
  const value = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  // Coordinates of 0.01 degree leave rounding residues of 1e-15 where three points are in line.
  return Math.abs(value) < 1e-13 ? 0 : value;
}

function boxesMeet([a, b]: Segment, [c, d]: Segment): boolean {
  return [0, 1].every((axis) => {
    const [a1 = NaN, b1 = NaN, c1 = NaN, d1 = NaN] = [a[axis], b[axis], c[axis], d[axis]];
    return Math.max(a1, b1) >= Math.min(c1, d1) && Math.max(c1, d1) >= Math.min(a1, b1);
  });
}

function meet(first: Segment, second: Segment): boolean {
  if (!boxesMeet(first, second)) return false;
  const [a, b] = first;
  const [c, d] = second;
  return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0;
}

/** Consecutive segments share a vertex; they meet beyond it only if the line doubles back on itself. */
function doublesBack([a, b]: Segment, [, d]: Segment): boolean {
  const [ax = NaN, ay = NaN] = a;
  const [bx = NaN, by = NaN] = b;
  const [dx = NaN, dy = NaN] = d;
  return turn(a, b, d) === 0 && (ax - bx) * (dx - bx) + (ay - by) * (dy - by) > 0;
}

/** A segment, which line it is of and where it stands there. */
interface Placed {
  readonly segment: Segment;
  readonly isOurs: boolean;
  readonly index: number;
  readonly west: number;
  readonly east: number;
}

const place = (all: readonly Segment[], isOurs: boolean): Placed[] =>
  all.map((segment, index) => {
    const [[ax = NaN], [bx = NaN]] = segment;
    return { segment, isOurs, index, west: Math.min(ax, bx), east: Math.max(ax, bx) };
  });

/** Pairs of segments that share a stretch from west to east: no others can meet. */
function* pairsInReach(placed: Placed[]): Generator<readonly [Placed, Placed]> {
  const ordered = placed.sort((a, b) => a.west - b.west);
  for (const [at, one] of ordered.entries()) {
    for (let next = at + 1; next < ordered.length; next += 1) {
      const other = ordered[next] as Placed;
      if (other.west > one.east) break;
      yield [one, other];
    }
  }
}

/**
 * Where a line (or ring, first position = last) touches or crosses itself, or, given a second line, where the two
 * meet: the start of the first segment there, or undefined if nowhere.
 */
export function findCrossing(line: readonly Position[], other?: readonly Position[]): Position | undefined {
  const ours = place(segments(line), true);
  const ring = line[0]?.every((ordinate, axis) => ordinate === line.at(-1)?.[axis]) ?? false;
  const last = ours.length - 1;
  let found: { readonly index: number; readonly next: number; readonly at: Position } | undefined;
  for (const pair of pairsInReach(other === undefined ? ours : [...ours, ...place(segments(other), false)])) {
    const isTurned = other === undefined ? pair[0].index > pair[1].index : !pair[0].isOurs;
    const [first, second] = isTurned ? [pair[1], pair[0]] : pair;
    if (other !== undefined && first.isOurs === second.isOurs) continue;
    const [index, next] = [first.index, second.index];
    if (found !== undefined && (found.index < index || (found.index === index && found.next <= next))) continue;
    const at = meetingOf(first, second, other === undefined, ring ? last : undefined);
    if (at !== undefined) found = { index, next, at };
  }
  return found?.at;
}

/** Where two segments meet that may be neighbours of one line, or both ends of a ring. */
function meetingOf(first: Placed, second: Placed, isOneLine: boolean, last: number | undefined): Position | undefined {
  if (isOneLine && second.index === first.index + 1) {
    return doublesBack(first.segment, second.segment) ? second.segment[0] : undefined;
  }
  if (isOneLine && first.index === 0 && second.index === last) {
    return doublesBack(second.segment, first.segment) ? first.segment[0] : undefined;
  }
  return meet(first.segment, second.segment) ? first.segment[0] : undefined;
}
