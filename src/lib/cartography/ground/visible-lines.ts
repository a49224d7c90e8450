import type { Point, Size } from './box';

/** The area of a ring after the shoelace formula, in square pixels. */
export function areaPx2(ring: readonly Point[]): number {
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

/** Half of the widest stroke, in pixels. */
const EDGE_PX = 3;

/** Whether all of a line is on one side of the frame, with its stroke. */
export function isBeyond(line: readonly Point[], { width, height }: Size): boolean {
  const isAll = (test: (point: Point) => boolean) => line.every(test);
  return (
    isAll(([x]) => x < -EDGE_PX) ||
    isAll(([x]) => x > width + EDGE_PX) ||
    isAll(([, y]) => y < -EDGE_PX) ||
    isAll(([, y]) => y > height + EDGE_PX)
  );
}

/** Whether a line has shrunk to one point. */
export const isPoint = ([first, ...others]: readonly Point[]): boolean =>
  others.every(([x, y]) => x === first?.[0] && y === first[1]);
