import type { FaceCells } from '../ground/faces/face-cells';
import type { Box, Segment } from '../ground/box';
import { remember } from '../../remember';
import { LINE_HEIGHT, type LabelLine, type PxPosition } from './label';
import { measureText } from './text-width';

/** Land that a label may stand on: whoever reads it takes the land beneath for what it names. */
export interface LabelLand {
  /** Faces by their number, as `FaceCells` has it: 1 where the label may stand. */
  readonly allowed: Uint8Array;
  /** Faces by the same number: 1 where the land is what the label names. A label without a leader stands mostly there. */
  readonly own?: Uint8Array;
}

/** Share of a label that may stand on other land: less than a letter. */
const TOLERANCE = 0.02;
/** Share of a label without a leader that stands on the land it names. */
const LEAST_ON_OWN = 0.55;
/** Distance between the spots at which a label's ground is looked at, in pixels. */
const STEP_PX = 4;
/** Height of letters above their middle and below it, in ems. */
const HALF_LETTER = 0.4;

/** Spots on the letters of a label, from the left upper corner of its box: x, y, x, y… */
function findSpots(lines: readonly LabelLine[], anchor: PxPosition['anchor']): number[] {
  const widths = lines.map(({ text, size, weight, letterSpacing }) => measureText(text, size, weight, letterSpacing));
  const widest = Math.max(...widths);
  const spots: number[] = [];
  let top = 0;
  for (const [index, { size }] of lines.entries()) {
    const width = widths[index] ?? 0;
    const left = anchor === 'start' ? 0 : anchor === 'end' ? widest - width : (widest - width) / 2;
    const middle = top + (size * LINE_HEIGHT) / 2;
    top += size * LINE_HEIGHT;
    const columns = Math.ceil(width / STEP_PX);
    for (const row of [-HALF_LETTER, 0, HALF_LETTER]) {
      for (let column = 0; column <= columns; column += 1) {
        spots.push(left + (width * column) / columns, middle + row * size);
      }
    }
  }
  return spots;
}

const knownSpots = remember<readonly LabelLine[], Map<PxPosition['anchor'], number[]>>(() => new Map());

/** The same, found once for a label. */
function letterSpots(lines: readonly LabelLine[], anchor: PxPosition['anchor']): number[] {
  const known = knownSpots(lines);
  const spots = known.get(anchor) ?? findSpots(lines, anchor);
  known.set(anchor, spots);
  return spots;
}

/** Whether a label at a position stands on land that it may stand on. */
export function isOnItsLand(
  { lines, land }: { readonly lines: readonly LabelLine[]; readonly land?: LabelLand },
  { anchor, leaderTo }: PxPosition,
  { left, top }: Box,
  cells: FaceCells
): boolean {
  if (land === undefined) return true;
  const { allowed, own } = land;
  const spots = letterSpots(lines, anchor);
  const count = spots.length / 2;
  let [other, onOwn] = [0, 0];
  for (let place = 0; place < spots.length; place += 2) {
    const face = cells.near(left + (spots[place] ?? 0), top + (spots[place + 1] ?? 0));
    other += 1 - (allowed[face] ?? 0);
    if (other > TOLERANCE * count) return false;
    onOwn += own?.[face] ?? 0;
  }
  return own === undefined || leaderTo !== undefined || onOwn >= LEAST_ON_OWN * count;
}

/** How far a leader line runs over land that its label may not stand on, in pixels. */
export function leaderOnOtherPx(land: LabelLand | undefined, [[x0, y0], [x1, y1]]: Segment, cells: FaceCells): number {
  if (land === undefined) return 0;
  const steps = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / STEP_PX);
  let other = 0;
  for (let step = 0; step < steps; step += 1) {
    const share = step / steps;
    other += 1 - (land.allowed[cells.near(x0 + (x1 - x0) * share, y0 + (y1 - y0) * share)] ?? 0);
  }
  return other * STEP_PX;
}
