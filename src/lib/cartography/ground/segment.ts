import type { Box, Point, Segment } from './box';

/** Whether a segment passes through a box (Liang–Barsky). */
export function crossesBox([[x0, y0], [x1, y1]]: Segment, box: Box): boolean {
  // Most segments lie wholly on one side: labels are tried at thousands of places.
  if (x0 < box.left && x1 < box.left) return false;
  if (x0 > box.right && x1 > box.right) return false;
  if (y0 < box.top && y1 < box.top) return false;
  if (y0 > box.bottom && y1 > box.bottom) return false;
  let [enter, leave] = [0, 1];
  for (const [start, delta, low, high] of [
    [x0, x1 - x0, box.left, box.right],
    [y0, y1 - y0, box.top, box.bottom]
  ] as const) {
    if (delta === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const [a, b] = [(low - start) / delta, (high - start) / delta];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return enter <= leave;
}

/** Whether two segments cross. */
export function crossesSegment([a, b]: Segment, [c, d]: Segment): boolean {
  const side = ([x0, y0]: Point, [x1, y1]: Point, [x, y]: Point) =>
    Math.sign((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
