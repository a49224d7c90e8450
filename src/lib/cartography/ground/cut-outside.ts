import type { Point, Size } from './box';

/** Beyond the frame by as much as strokes and their casings reach back into it. */
const MARGIN_PX = 16;

/** Beyond which sides of the frame a point lies, a bit for each. */
function sidesBeyond([x, y]: Point, { width, height }: Size): number {
  const horizontally = x < -MARGIN_PX ? 1 : x > width + MARGIN_PX ? 2 : 0;
  const vertically = y < -MARGIN_PX ? 4 : y > height + MARGIN_PX ? 8 : 0;
  return horizontally | vertically;
}

/**
 * A line without what it does beyond the frame: where it stays beyond one side, its way there is straight. Within the
 * frame line and land are the same to the last pixel; the ends stay, so that lines still meet.
 */
export function cutOutside<P extends Point>(line: readonly P[], size: Size): P[] {
  const [first] = line;
  const last = line.at(-1);
  if (first === undefined || last === undefined || line.length < 2) return [...line];
  const kept = [first];
  // Beyond which sides everything since the last point that is kept lies.
  let sides = sidesBeyond(first, size);
  let before = first;
  for (const point of line.slice(1)) {
    const here = sidesBeyond(point, size);
    if ((sides & here) === 0 && kept.at(-1) !== before) kept.push(before);
    sides = (sides & here) === 0 ? sidesBeyond(before, size) & here : sides & here;
    before = point;
  }
  return [...kept, last];
}
