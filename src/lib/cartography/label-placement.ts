import type { LineObstacles } from './line-obstacles';
import { crossesBox, crossesSegment, type Segment } from './segment';
import { measureText, type LabelWeight } from './text-width';
import type { Size } from './projection';

/** Axis-parallel box in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelLine {
  readonly text: string;
  readonly size: number;
  readonly weight: LabelWeight;
  readonly letterSpacing?: number;
}

/** A place where a label could stand: `x`, `y` is the middle of its first or last character's side, or its centre. */
export interface Position {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Preference among a label's positions; collisions with lines add to it. */
  readonly cost: number;
  /** Where a leader line ends, if the label stands away from what it names. */
  readonly leaderTo?: readonly [x: number, y: number];
}

export interface LabelCandidate {
  readonly id: string;
  /** Names the style: `zone`, `city`, `oblast`, `sea`… */
  readonly kind: string;
  readonly lines: readonly LabelLine[];
  readonly positions: readonly Position[];
  /** Labels are placed in this order, smallest first. */
  readonly order: number;
  /** A position that costs more than this is not worth having. */
  readonly maxCost?: number;
}

export interface PlacedLabel extends LabelCandidate {
  readonly position: Position;
  readonly box: Box;
}

/** Of a label, in ems. */
export const LINE_HEIGHT = 1.18;

export function labelSize(lines: readonly LabelLine[]): Size {
  return {
    width: Math.max(...lines.map((line) => measureText(line.text, line.size, line.weight, line.letterSpacing))),
    height: lines.reduce((sum, line) => sum + line.size * LINE_HEIGHT, 0)
  };
}

export function boxAt(position: Position, { width, height }: Size): Box {
  const left = position.x - (position.anchor === 'start' ? 0 : position.anchor === 'end' ? width : width / 2);
  return { left, right: left + width, top: position.y - height / 2, bottom: position.y + height / 2 };
}

const overlaps = (a: Box, b: Box, gap: number): boolean =>
  a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;

/** The leader line of a label: from the nearest point of its box to what it names. */
export function leaderOf({ leaderTo }: Position, box: Box): Segment | undefined {
  if (leaderTo === undefined) return undefined;
  const [x, y] = leaderTo;
  return [
    [Math.min(Math.max(x, box.left), box.right), Math.min(Math.max(y, box.top), box.bottom)],
    [x, y]
  ];
}

/** How much a leader line across another line weighs, beside a label on it. */
const LEADER_WEIGHT = 12;
const DEFAULT_MAX_COST = 40;
const GAP_PX = 3;
const FRAME_MARGIN_PX = 6;

/**
 * Places labels greedily in their order: each takes its cheapest position that stays inside the frame and touches, with
 * its leader line, neither a label or leader line placed before nor a reserved box; a label without one is left out.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  frame: Size,
  reserved: readonly { readonly id?: string; readonly box: Box }[],
  lines: LineObstacles
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const leaders: Segment[] = [];
  for (const candidate of [...candidates].sort((a, b) => a.order - b.order)) {
    const size = labelSize(candidate.lines);
    let best: { cost: number; position: Position; box: Box } | undefined;
    for (const position of candidate.positions) {
      if (position.cost >= (best?.cost ?? Infinity)) continue;
      const box = boxAt(position, size);
      const inFrame =
        box.left >= FRAME_MARGIN_PX &&
        box.top >= FRAME_MARGIN_PX &&
        box.right <= frame.width - FRAME_MARGIN_PX &&
        box.bottom <= frame.height - FRAME_MARGIN_PX;
      const isFree =
        inFrame &&
        !reserved.some((taken) => taken.id !== candidate.id && overlaps(box, taken.box, 1)) &&
        !placed.some((label) => overlaps(box, label.box, GAP_PX)) &&
        !leaders.some((leader) => crossesBox(leader, box));
      if (!isFree) continue;
      const leader = leaderOf(position, box);
      const isLeaderFree =
        leader === undefined ||
        !(
          placed.some((label) => crossesBox(leader, label.box)) ||
          leaders.some((other) => crossesSegment(leader, other)) ||
          reserved.some((taken) => taken.id !== candidate.id && crossesBox(leader, taken.box))
        );
      if (!isLeaderFree) continue;
      const cost =
        position.cost + lines.cost(box) + (leader === undefined ? 0 : LEADER_WEIGHT * lines.costAlong(leader));
      if (cost < (best?.cost ?? candidate.maxCost ?? DEFAULT_MAX_COST)) best = { cost, position, box };
    }
    if (best === undefined) continue;
    placed.push({ ...candidate, position: best.position, box: best.box });
    const leader = leaderOf(best.position, best.box);
    if (leader !== undefined) leaders.push(leader);
  }
  return placed;
}
