/** Cells of a kilometre on a plane; `west` and `south` are its lower left corner, in km. */
export interface Grid {
  readonly west: number;
  readonly south: number;
  readonly columns: number;
  readonly rows: number;
}

type Point = readonly [x: number, y: number];

/** Lines are looked at in pieces of at most this length. */
const STEP_KM = 0.25;
/** Number of pieces on either side of a nearest point that are looked at: the point is the nearest one to a cell only. */
const REACH = 4;
/** Beyond this the nearest point of the cell will do. */
const FAR_KM = 20;
const NONE = -1;

/** Points a step apart along lines; `next` tells whether the following point is on the same line. */
function densify(lines: readonly (readonly Point[])[]): { xs: Float64Array; ys: Float64Array; next: Uint8Array } {
  const [xs, ys, next]: [number[], number[], number[]] = [[], [], []];
  for (const line of lines) {
    line.forEach(([x, y], index) => {
      const to = line[index + 1];
      const pieces = to === undefined ? 1 : Math.max(1, Math.ceil(Math.hypot(to[0] - x, to[1] - y) / STEP_KM));
      for (let piece = 0; piece < pieces; piece++) {
        const share = piece / pieces;
        xs.push(to === undefined ? x : x + (to[0] - x) * share);
        ys.push(to === undefined ? y : y + (to[1] - y) * share);
        next.push(to === undefined ? 0 : 1);
      }
    });
  }
  return { xs: Float64Array.from(xs), ys: Float64Array.from(ys), next: Uint8Array.from(next) };
}

/** Gives for each cell the place in the list of the point that is about the nearest one; by parabolas, column by column, then row by row. */
function nearestPoints({ west, south, columns, rows }: Grid, xs: Float64Array, ys: Float64Array): Int32Array {
  const labels = new Int32Array(columns * rows).fill(NONE);
  const offset = (index: number, column: number, row: number): number =>
    Math.hypot((xs[index] ?? NaN) - west - column - 0.5, (ys[index] ?? NaN) - south - row - 0.5);
  xs.forEach((x, index) => {
    const [column, row] = [Math.floor(x - west), Math.floor((ys[index] ?? NaN) - south)];
    if (column < 0 || row < 0 || column >= columns || row >= rows) return;
    const cell = row * columns + column;
    const held = labels[cell] ?? NONE;
    if (held === NONE || offset(index, column, row) < offset(held, column, row)) labels[cell] = index;
  });
  for (let column = 0; column < columns; column++) {
    nearestInColumn(labels, columns, rows, column);
  }
  const rowOf = Float64Array.from(ys, (y) => Math.floor(y - south) + 0.5);
  for (let row = 0; row < rows; row++) nearestInRow(labels, columns, row, rowOf);
  return labels;
}

/** Spreads labels up and down a column, each as far as it is the nearer one. */
function nearestInColumn(labels: Int32Array, columns: number, rows: number, column: number): void {
  const below = new Int32Array(rows);
  let last = NONE;
  for (let row = 0; row < rows; row++) {
    if ((labels[row * columns + column] ?? NONE) !== NONE) last = row;
    below[row] = last;
  }
  last = NONE;
  const source = new Int32Array(rows);
  for (let row = rows - 1; row >= 0; row--) {
    if (below[row] === row) last = row;
    const under = below[row] ?? NONE;
    const isAbove = under === NONE || (last !== NONE && last - row < row - under);
    source[row] = isAbove ? last : under;
  }
  const found = Array.from(source, (row) => (row === NONE ? NONE : (labels[row * columns + column] ?? NONE)));
  found.forEach((label, row) => (labels[row * columns + column] = label));
}

/** The lower envelope of the parabolas that the labels of a row stand for (Felzenszwalb and Huttenlocher, 2012). */
function nearestInRow(labels: Int32Array, columns: number, row: number, rowOf: Float64Array): void {
  const start = row * columns;
  const given = labels.slice(start, start + columns);
  const [peaks, bounds, heights]: [number[], number[], number[]] = [[], [], []];
  for (let column = 0; column < columns; column++) {
    const label = given[column] ?? NONE;
    if (label === NONE) continue;
    const height = (row + 0.5 - (rowOf[label] ?? NaN)) ** 2;
    let bound = -Infinity;
    for (;;) {
      const peak = peaks.at(-1);
      if (peak === undefined) break;
      bound = (height + column ** 2 - (heights.at(-1) ?? NaN) - peak ** 2) / (2 * (column - peak));
      if (bound > (bounds.at(-1) ?? -Infinity)) break;
      peaks.pop();
      bounds.pop();
      heights.pop();
      bound = -Infinity;
    }
    peaks.push(column);
    bounds.push(bound);
    heights.push(height);
  }
  let at = 0;
  for (let column = 0; column < columns && peaks.length > 0; column++) {
    while (at + 1 < peaks.length && (bounds[at + 1] ?? Infinity) <= column) at++;
    labels[start + column] = given[peaks[at] ?? 0] ?? NONE;
  }
}

/** Distances in km from lines on a plane: at the middle of each cell, and at any point of the grid. */
export class DistanceGrid {
  readonly #points: ReturnType<typeof densify>;
  readonly #labels: Int32Array;

  constructor(
    readonly grid: Grid,
    lines: readonly (readonly Point[])[]
  ) {
    this.#points = densify(lines);
    this.#labels = nearestPoints(grid, this.#points.xs, this.#points.ys);
  }

  /** Distance from a point to the pieces of line around the point with this label. */
  #fromLabel(label: number, x: number, y: number, reach: number): number {
    const { xs, ys, next } = this.#points;
    let best = Math.hypot((xs[label] ?? NaN) - x, (ys[label] ?? NaN) - y);
    for (let index = label - reach; index < label + reach; index++) {
      if (next[index] !== 1) continue;
      const [ax, ay] = [(xs[index] ?? NaN) - x, (ys[index] ?? NaN) - y];
      const [bx, by] = [(xs[index + 1] ?? NaN) - x, (ys[index + 1] ?? NaN) - y];
      const [dx, dy] = [bx - ax, by - ay];
      const length2 = dx * dx + dy * dy;
      const share = length2 === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length2));
      best = Math.min(best, Math.hypot(ax + share * dx, ay + share * dy));
    }
    return best;
  }

  /** Distance at a point: to the line near the nearest points of its cell and of the cells around it. */
  at(x: number, y: number): number {
    const { west, south, columns, rows } = this.grid;
    const column = Math.min(columns - 1, Math.max(0, Math.floor(x - west)));
    const row = Math.min(rows - 1, Math.max(0, Math.floor(y - south)));
    const own = this.#labels[row * columns + column] ?? NONE;
    const rough = own === NONE ? Infinity : this.#fromLabel(own, x, y, 1);
    // Far away a neighbour of the nearest point is as good as the nearest point.
    if (rough > FAR_KM) return rough;
    let best = own === NONE ? Infinity : this.#fromLabel(own, x, y, REACH);
    let seen = own;
    for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
      for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
        const label = this.#labels[r * columns + c] ?? NONE;
        if (label === NONE || (label >= seen - 1 && label <= seen + 1)) continue;
        best = Math.min(best, this.#fromLabel(label, x, y, REACH));
        seen = label;
      }
    }
    return best;
  }

  /** Calls back for each cell whose middle lies in the polygon: with the distance there, and its place in the grid. */
  eachIn(rings: readonly (readonly Point[])[], found: (km: number, cell: number) => void): void {
    const { west, south, columns, rows } = this.grid;
    const crossings = new Map<number, number[]>();
    for (const ring of rings) {
      for (let index = 0; index < ring.length; index++) {
        const [ax, ay] = ring[index] as Point;
        const [bx, by] = ring[(index + 1) % ring.length] as Point;
        const [low, high] = ay < by ? [ay, by] : [by, ay];
        const first = Math.max(0, Math.ceil(low - south - 0.5));
        for (let row = first; row < rows && row + 0.5 + south < high; row++) {
          const x = ax + ((row + 0.5 + south - ay) / (by - ay)) * (bx - ax);
          const list = crossings.get(row) ?? [];
          list.push(x - west - 0.5);
          crossings.set(row, list);
        }
      }
    }
    for (const [row, xs] of crossings) {
      xs.sort((a, b) => a - b);
      for (let pair = 0; pair + 1 < xs.length; pair += 2) {
        const last = Math.min(columns - 1, Math.ceil(xs[pair + 1] ?? NaN) - 1);
        for (let column = Math.max(0, Math.ceil(xs[pair] ?? NaN)); column <= last; column++) {
          found(this.at(west + column + 0.5, south + row + 0.5), row * columns + column);
        }
      }
    }
  }
}
