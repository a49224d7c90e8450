import type { Grid } from './distance-grid';

type Point = [x: number, y: number];

const key = ([x, y]: Point): string => `${x.toFixed(4)},${y.toFixed(4)}`;

/** The pieces of a contour in the square between the middles of four cells, by marching squares. */
function piecesIn(corners: readonly (readonly [x: number, y: number, value: number])[], level: number): Point[][] {
  const crossings: Point[] = [];
  corners.forEach(([ax, ay, a], index) => {
    const [bx, by, b] = corners[(index + 1) % corners.length] ?? [NaN, NaN, NaN];
    if (a < level === b < level) return;
    const share = (level - a) / (b - a);
    crossings.push([ax + (bx - ax) * share, ay + (by - ay) * share]);
  });
  const [first, second, third, fourth] = crossings;
  if (first === undefined || second === undefined) return [];
  return third === undefined || fourth === undefined
    ? [[first, second]]
    : [
        [first, second],
        [third, fourth]
      ];
}

/** Pieces joined end to end. */
function joinPieces(pieces: readonly Point[][]): Point[][] {
  const ends = new Map<string, number[]>();
  pieces.forEach((piece, index) => {
    for (const end of piece) ends.set(key(end), [...(ends.get(key(end)) ?? []), index]);
  });
  const used = new Set<number>();
  /** Follows the contour from an end of a piece. */
  function follow(from: Point): Point[] {
    const line: Point[] = [];
    let at = from;
    for (;;) {
      const next = ends.get(key(at))?.find((index) => !used.has(index));
      if (next === undefined) return line;
      used.add(next);
      const [a, b] = pieces[next] ?? [];
      if (a === undefined || b === undefined) return line;
      at = key(a) === key(at) ? b : a;
      line.push(at);
    }
  }
  return pieces.flatMap(([a, b], index) => {
    if (used.has(index) || a === undefined || b === undefined) return [];
    used.add(index);
    return [[...follow(a).reverse(), a, b, ...follow(b)]];
  });
}

/**
 * Where values that are known at the middles of cells reach a level, as lines on the plane; nothing where one of the
 * four values around is missing.
 *
 * @param values by `row * columns + column`
 */
export function contoursAt(
  { west, south, columns }: Grid,
  values: ReadonlyMap<number, number>,
  level: number
): Point[][] {
  const pieces: Point[][] = [];
  for (const cell of values.keys()) {
    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    const corners = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1]
    ].flatMap(([dx = 0, dy = 0]) => {
      const value = values.get((row + dy) * columns + column + dx);
      return value === undefined ? [] : [[west + column + dx + 0.5, south + row + dy + 0.5, value] as const];
    });
    if (corners.length === 4) pieces.push(...piecesIn(corners, level));
  }
  return joinPieces(pieces);
}
