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

/**
 * Where a line (or ring, first position = last) touches or crosses itself, or, given a second line, where the two
 * meet: the start of a segment there, or undefined if nowhere.
 */
export function findCrossing(line: readonly Position[], other?: readonly Position[]): Position | undefined {
  const ours = segments(line);
  const theirs = other === undefined ? ours : segments(other);
  const ring = line[0]?.every((ordinate, axis) => ordinate === line.at(-1)?.[axis]) ?? false;
  for (const [i, first] of ours.entries()) {
    for (let j = other === undefined ? i + 1 : 0; j < theirs.length; j++) {
      const second = theirs[j] as Segment;
      if (other === undefined && j === i + 1) {
        if (doublesBack(first, second)) return second[0];
      } else if (other === undefined && ring && i === 0 && j === theirs.length - 1) {
        if (doublesBack(second, first)) return first[0];
      } else if (meet(first, second)) return first[0];
    }
  }
  return undefined;
}
