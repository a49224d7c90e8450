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
 * @param values by `row * columns + column`; what is not known is no number
 */
export function contoursAt({ west, south, columns, rows }: Grid, values: ArrayLike<number>, level: number): Point[][] {
  const pieces: Point[][] = [];
  const at = (cell: number): number => values[cell] ?? NaN;
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const cell = row * columns + column;
      const [a, b, c, d] = [at(cell), at(cell + 1), at(cell + columns + 1), at(cell + columns)];
      // What is not known makes the sum no number.
      const below = Number(a < level) + Number(b < level) + Number(c < level) + Number(d < level);
      if (below === 0 || below === 4 || Number.isNaN(a + b + c + d)) continue;
      const [x, y] = [west + column + 0.5, south + row + 0.5];
      pieces.push(
        ...piecesIn(
          [
            [x, y, a],
            [x + 1, y, b],
            [x + 1, y + 1, c],
            [x, y + 1, d]
          ],
          level
        )
      );
    }
  }
  return joinPieces(pieces);
}
