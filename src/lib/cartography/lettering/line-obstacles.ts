import type { Box, Point, Segment } from '../ground/box';

/** Side of a cell, in pixels. */
const CELL_PX = 4;
/** Length of a leader line's end that is not checked, in pixels: what it points at may lie on a line. */
const LEADER_END_PX = 10;
/** Less than a cell: a leader across the corner of one is noticed. */
const LEADER_STEP_PX = 2;

/** Names a cell by one number: quicker to look up than a text, and far beyond the size of any sheet. */
const cellKey = (x: number, y: number): number => x * 1e6 + y;

/** Lines that labels should not stand on, as the set of small cells that they pass through. */
export class LineObstacles {
  readonly #weights = new Map<number, number>();

  /** Adds a line in pixels; crossing one of its cells costs `weight`. */
  add(points: readonly Point[], weight: number): void {
    for (let index = 1; index < points.length; index += 1) {
      const [x0, y0] = points[index - 1] ?? [0, 0];
      const [x1, y1] = points[index] ?? [0, 0];
      const steps = Math.min(2000, Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / CELL_PX)));
      for (let step = 0; step <= steps; step += 1) {
        const x = Math.floor((x0 + ((x1 - x0) * step) / steps) / CELL_PX);
        const y = Math.floor((y0 + ((y1 - y0) * step) / steps) / CELL_PX);
        const key = cellKey(x, y);
        this.#weights.set(key, Math.max(weight, this.#weights.get(key) ?? 0));
      }
    }
  }

  /** Cost of a label in this box for the lines it would cover. */
  cost(box: Box): number {
    let cost = 0;
    for (let x = Math.floor(box.left / CELL_PX); x <= Math.floor(box.right / CELL_PX); x += 1) {
      for (let y = Math.floor(box.top / CELL_PX); y <= Math.floor(box.bottom / CELL_PX); y += 1) {
        cost += this.#weights.get(cellKey(x, y)) ?? 0;
      }
    }
    return cost;
  }

  /** Cost of a leader line for the lines it would cross, except the one that it ends on. */
  costAlong([[x0, y0], [x1, y1]]: Segment): number {
    const length = Math.hypot(x1 - x0, y1 - y0);
    const steps = Math.floor((length - LEADER_END_PX) / LEADER_STEP_PX);
    let cost = 0;
    for (let step = 0; step <= steps; step += 1) {
      const share = (step * LEADER_STEP_PX) / length;
      const x = Math.floor((x0 + (x1 - x0) * share) / CELL_PX);
      const y = Math.floor((y0 + (y1 - y0) * share) / CELL_PX);
      cost += this.#weights.get(cellKey(x, y)) ?? 0;
    }
    return cost;
  }
}
