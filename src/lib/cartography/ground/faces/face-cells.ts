import { remember } from '../../../remember';
import type { Point } from '../box';
import type { Frame } from '../frame';
import { faceRings, type FaceRings } from './face-rings';

/** Side of a cell, in pixels: half of what the finest line hides. */
const CELL_PX = 2;

/** The face under each spot of a frame. A face is told by its place in `frame.faces`, counted from 1; 0 is no face. */
export interface FaceCells {
  /** The face at a spot to the nearest cell: quick enough for every letter of every position. */
  readonly near: (x: number, y: number) => number;
  /** The face at a spot, exactly. */
  readonly at: (x: number, y: number) => number;
}

/** Whether a spot lies inside a face: a line from it to the left crosses its rings an odd number of times. */
function contains({ rings, box }: FaceRings, x: number, y: number): boolean {
  if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
  let isInside = false;
  for (const ring of rings) {
    let [x0, y0] = ring.at(-1) ?? [0, 0];
    for (const [x1, y1] of ring) {
      if (y0 > y !== y1 > y && x0 + ((x1 - x0) * (y - y0)) / (y1 - y0) < x) isInside = !isInside;
      [x0, y0] = [x1, y1];
    }
  }
  return isInside;
}

/** The crossings of all rows of cells, in one walk along the rings. */
function rowCrossings(rings: readonly (readonly Point[])[], rows: number): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const ring of rings) {
    let [x0, y0] = ring.at(-1) ?? [0, 0];
    for (const [x1, y1] of ring) {
      const from = Math.max(0, Math.ceil(Math.min(y0, y1) / CELL_PX - 0.5));
      const until = Math.min(rows, Math.ceil(Math.max(y0, y1) / CELL_PX - 0.5));
      for (let row = from; row < until; row += 1) {
        const x = x0 + ((x1 - x0) * ((row + 0.5) * CELL_PX - y0)) / (y1 - y0);
        const known = found.get(row);
        if (known === undefined) found.set(row, [x]);
        else known.push(x);
      }
      [x0, y0] = [x1, y1];
    }
  }
  return found;
}

/** The faces of a frame in cells: made once, read for every label of every version. */
export const faceCells = remember((frame: Frame): FaceCells => {
  const { width, height } = frame.projection.size;
  const [columns, rows] = [Math.ceil(width / CELL_PX), Math.ceil(height / CELL_PX)];
  const cells = new Uint16Array(columns * rows);
  const faces = faceRings(frame);
  faces.forEach(({ rings }, index) => {
    for (const [row, xs] of rowCrossings(rings, rows)) {
      xs.sort((a, b) => a - b);
      for (let place = 0; place + 1 < xs.length; place += 2) {
        const from = Math.max(0, Math.ceil((xs[place] ?? 0) / CELL_PX - 0.5));
        const until = Math.min(columns, Math.ceil((xs[place + 1] ?? 0) / CELL_PX - 0.5));
        if (from < until) cells.fill(index + 1, row * columns + from, row * columns + until);
      }
    }
  });
  const near = (x: number, y: number): number => {
    const [column, row] = [Math.floor(x / CELL_PX), Math.floor(y / CELL_PX)];
    return column < 0 || row < 0 || column >= columns || row >= rows ? 0 : (cells[row * columns + column] ?? 0);
  };
  // Towns stand still while versions change.
  const known = new Map<string, number>();
  const at = (x: number, y: number): number => {
    const key = `${String(x)},${String(y)}`;
    const face = known.get(key) ?? 1 + faces.findIndex((face) => contains(face, x, y));
    known.set(key, face);
    return face;
  };
  return { near, at };
});
