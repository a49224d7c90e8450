import type { LineObstacles } from './line-obstacles';
import { crossesBox, crossesSegment } from '../ground/segment';
import type { Box, Point, Segment, Size } from '../ground/box';
import { measureText, type LabelWeight } from './text-width';

export interface LabelLine {
  readonly text: string;
  readonly size: number;
  readonly weight: LabelWeight;
  readonly letterSpacing?: number;
}

/** A place where a label could stand: `x`, `y` is the middle of its first or last character's side, or its centre. */
export interface PxPosition {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Preference among a label's positions; collisions with lines add to it. */
  readonly cost: number;
  /** End of the leader line, in pixels, if the label stands away from what it names. */
  readonly leaderTo?: Point;
}

export interface LabelCandidate {
  readonly id: string;
  /** Names the style: `zone`, `city`, `oblast`, `sea`… */
  readonly kind: string;
  readonly lines: readonly LabelLine[];
  readonly positions: readonly PxPosition[];
  /** Labels are placed in this order, smallest first. */
  readonly order: number;
  /** A position that costs more than this is not worth having. */
  readonly maxCost?: number;
  /** Whether a label placed before may move for this one where it has no place. */
  readonly mayMoveOthers?: boolean;
  /** Takes its turn where it has no place at all. */
  readonly orElse?: LabelCandidate;
}

export interface PlacedLabel extends LabelCandidate {
  readonly position: PxPosition;
  readonly box: Box;
}

/** Line height of a label, in ems. */
export const LINE_HEIGHT = 1.18;

/** Size of a label's lines together, in pixels. */
export function labelSize(lines: readonly LabelLine[]): Size {
  return {
    width: Math.max(...lines.map((line) => measureText(line.text, line.size, line.weight, line.letterSpacing))),
    height: lines.reduce((sum, line) => sum + line.size * LINE_HEIGHT, 0)
  };
}

/** Box of a label of this size at a position. */
export function boxAt(position: PxPosition, { width, height }: Size): Box {
  const left = position.x - (position.anchor === 'start' ? 0 : position.anchor === 'end' ? width : width / 2);
  return { left, right: left + width, top: position.y - height / 2, bottom: position.y + height / 2 };
}

const overlaps = (a: Box, b: Box, gap: number): boolean =>
  a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;

/** The leader line of a label: from the nearest point of its box to what it names. */
export function leaderOf({ leaderTo }: PxPosition, box: Box): Segment | undefined {
  if (leaderTo === undefined) return undefined;
  const [x, y] = leaderTo;
  return [
    [Math.min(Math.max(x, box.left), box.right), Math.min(Math.max(y, box.top), box.bottom)],
    [x, y]
  ];
}

/** Factor on the cost of lines crossed by a leader line: it covers less of them than a label. */
const LEADER_WEIGHT = 12;
/** Cost above which a label is left out, unless its candidate sets another. */
const DEFAULT_MAX_COST = 40;
/** Most cost that a label may gain when it moves for another: less than leaving the inside of its land would cost. */
const WORST_LOSS = 6;
/** Least gap between two labels, in pixels. */
const GAP_PX = 3;
/** Least gap between a label and the edge of the map, in pixels. */
const FRAME_MARGIN_PX = 6;

/** A label at one of its positions. */
interface Stand {
  readonly box: Box;
  readonly leader: Segment | undefined;
}

interface WeighedLabel extends PlacedLabel, Stand {
  readonly cost: number;
}

/** The frame, the reserved boxes and the lines that labels are placed on. */
interface Ground {
  readonly frame: Size;
  readonly reserved: readonly { readonly id?: string; readonly box: Box }[];
  readonly lines: LineObstacles;
}

/** Whether a label or its leader line touches another label or its leader line. */
const touches = (a: Stand, b: Stand): boolean =>
  overlaps(a.box, b.box, GAP_PX) ||
  (b.leader !== undefined && crossesBox(b.leader, a.box)) ||
  (a.leader !== undefined &&
    (crossesBox(a.leader, b.box) || (b.leader !== undefined && crossesSegment(a.leader, b.leader))));

/** A label at a position, if it stays inside the frame and clear of what is reserved there. */
function standAt(id: string, size: Size, position: PxPosition, { frame, reserved }: Ground): Stand | undefined {
  const box = boxAt(position, size);
  const isInFrame =
    box.left >= FRAME_MARGIN_PX &&
    box.top >= FRAME_MARGIN_PX &&
    box.right <= frame.width - FRAME_MARGIN_PX &&
    box.bottom <= frame.height - FRAME_MARGIN_PX;
  if (!isInFrame) return undefined;
  const leader = leaderOf(position, box);
  const isTaken = reserved.some(
    (taken) =>
      taken.id !== id && (overlaps(box, taken.box, 1) || (leader !== undefined && crossesBox(leader, taken.box)))
  );
  return isTaken ? undefined : { box, leader };
}

const weigh = ({ cost }: PxPosition, { box, leader }: Stand, { lines }: Ground): number =>
  cost + lines.cost(box) + (leader === undefined ? 0 : LEADER_WEIGHT * lines.costAlong(leader));

/** The cheapest position of a label among others that stay where they are. */
function findPlace(candidate: LabelCandidate, others: readonly Stand[], ground: Ground): WeighedLabel | undefined {
  const size = labelSize(candidate.lines);
  let best: WeighedLabel | undefined;
  for (const position of candidate.positions) {
    if (position.cost >= (best?.cost ?? Infinity)) continue;
    const stand = standAt(candidate.id, size, position, ground);
    if (stand === undefined || others.some((other) => touches(stand, other))) continue;
    const cost = weigh(position, stand, ground);
    if (cost < (best?.cost ?? candidate.maxCost ?? DEFAULT_MAX_COST)) best = { ...candidate, position, ...stand, cost };
  }
  return best;
}

/** The labels with one more, for which one of them moves to another of its positions; `undefined` where none can. */
function makeRoom(
  candidate: LabelCandidate,
  placed: readonly WeighedLabel[],
  ground: Ground
): WeighedLabel[] | undefined {
  const size = labelSize(candidate.lines);
  let best: { cost: number; labels: WeighedLabel[] } | undefined;
  for (const position of candidate.positions) {
    if (position.cost >= (best?.cost ?? candidate.maxCost ?? DEFAULT_MAX_COST)) continue;
    const stand = standAt(candidate.id, size, position, ground);
    const [inTheWay, ...more] = stand === undefined ? [] : placed.filter((label) => touches(stand, label));
    if (stand === undefined || inTheWay === undefined || more.length > 0) continue;
    const cost = weigh(position, stand, ground);
    if (cost >= (candidate.maxCost ?? DEFAULT_MAX_COST) || cost >= (best?.cost ?? Infinity)) continue;
    const others = placed.filter((label) => label !== inTheWay);
    const moved = findPlace(inTheWay, [...others, stand], ground);
    const loss = (moved?.cost ?? Infinity) - inTheWay.cost;
    if (moved === undefined || loss > WORST_LOSS || cost + loss >= (best?.cost ?? Infinity)) continue;
    best = { cost: cost + loss, labels: [...others, moved, { ...candidate, position, ...stand, cost }] };
  }
  return best?.labels;
}

function addLabel(candidate: LabelCandidate, placed: readonly WeighedLabel[], ground: Ground): WeighedLabel[] {
  const found = findPlace(candidate, placed, ground);
  if (found !== undefined) return [...placed, found];
  const moved = candidate.mayMoveOthers === true ? makeRoom(candidate, placed, ground) : undefined;
  if (moved !== undefined) return moved;
  return candidate.orElse === undefined ? [...placed] : addLabel(candidate.orElse, placed, ground);
}

/**
 * Places labels in their order: each takes its cheapest position that stays inside the frame and touches, with its
 * leader line, neither a label or leader line placed before nor a reserved box. Where it has none, one label that is
 * in its way moves, if the new one is worth that; else it is left out.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  frame: Size,
  reserved: Ground['reserved'],
  lines: LineObstacles
): PlacedLabel[] {
  const ground: Ground = { frame, reserved, lines };
  let placed: WeighedLabel[] = [];
  for (const candidate of [...candidates].sort((a, b) => a.order - b.order)) {
    placed = addLabel(candidate, placed, ground);
  }
  return placed;
}
