import type { LineObstacles } from './line-obstacles';
import { crossesBox, crossesSegment } from '../ground/segment';
import type { Box, Segment, Size } from '../ground/box';
import type { FaceCells } from '../ground/faces/face-cells';
import { isOnItsLand, leaderOnOtherPx, type LabelLand } from './label-land';
import { finish, type RestingWork } from '../../resting-work';
import { boxAt, labelSize, leaderOf, type LabelLine, type PxPosition } from './label';

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
  /** Where it may stand; anywhere without. */
  readonly land?: LabelLand;
  /** The sign that it belongs to: under another label there is none, and nothing to name. */
  readonly sign?: Box;
  /** Whether it may cover signs of lesser rank, which then have no label. */
  readonly mayCoverSigns?: boolean;
  /** Takes its turn where it has no place at all. */
  readonly orElse?: LabelCandidate;
}

export interface PlacedLabel extends LabelCandidate {
  readonly position: PxPosition;
  readonly box: Box;
}

const overlaps = (a: Box, b: Box, gap: number): boolean =>
  a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;

/** The zone or the site that a label names, by its id; labels of all else open nothing. */
export function namedBy({ id }: Pick<LabelCandidate, 'id'>): { readonly zone?: string; readonly site?: string } {
  const [kind, name] = id.split(':');
  if (name === undefined) return {};
  return kind === 'zone' || kind === 'mark' ? { zone: name } : kind === 'site' ? { site: name } : {};
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
  readonly reserved: readonly { readonly id?: string; readonly box: Box; readonly isSign?: boolean }[];
  readonly lines: LineObstacles;
  readonly cells: FaceCells | undefined;
}

/** Whether a label or its leader line touches another label or its leader line. */
const touches = (a: Stand, b: Stand): boolean =>
  overlaps(a.box, b.box, GAP_PX) ||
  (b.leader !== undefined && crossesBox(b.leader, a.box)) ||
  (a.leader !== undefined &&
    (crossesBox(a.leader, b.box) || (b.leader !== undefined && crossesSegment(a.leader, b.leader))));

/** A label at a position, if it stays inside the frame and clear of what is reserved there. */
function standAt(
  { id, mayCoverSigns = false }: LabelCandidate,
  size: Size,
  position: PxPosition,
  { frame, reserved }: Ground
): Stand | undefined {
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
      taken.id !== id &&
      !(mayCoverSigns && taken.isSign === true) &&
      (overlaps(box, taken.box, 1) || (leader !== undefined && crossesBox(leader, taken.box)))
  );
  return isTaken ? undefined : { box, leader };
}

/** Cost of each pixel that a leader line runs over land of another name. */
const OTHER_LAND_COST = 0.3;

/** The cost of a label at a position; infinite on land that it may not stand on. */
function weigh(candidate: LabelCandidate, position: PxPosition, { box, leader }: Stand, ground: Ground): number {
  const { lines, cells } = ground;
  if (cells !== undefined && !isOnItsLand(candidate, position, box, cells)) return Infinity;
  const { cost } = position;
  if (leader === undefined) return cost + lines.cost(box);
  const onOther = cells === undefined ? 0 : OTHER_LAND_COST * leaderOnOtherPx(candidate.land, leader, cells);
  return cost + lines.cost(box) + LEADER_WEIGHT * lines.costAlong(leader) + onOther;
}

/** The cheapest position of a label among others that stay where they are. */
function findPlace(candidate: LabelCandidate, others: readonly Stand[], ground: Ground): WeighedLabel | undefined {
  const size = labelSize(candidate.lines);
  let best: WeighedLabel | undefined;
  for (const position of candidate.positions) {
    if (position.cost >= (best?.cost ?? Infinity)) continue;
    const stand = standAt(candidate, size, position, ground);
    if (stand === undefined || others.some((other) => touches(stand, other))) continue;
    const cost = weigh(candidate, position, stand, ground);
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
    const stand = standAt(candidate, size, position, ground);
    const [inTheWay, ...more] = stand === undefined ? [] : placed.filter((label) => touches(stand, label));
    if (stand === undefined || inTheWay === undefined || more.length > 0) continue;
    const cost = weigh(candidate, position, stand, ground);
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
  const { sign } = candidate;
  if (sign !== undefined && placed.some(({ box }) => overlaps(box, sign, 0))) return [...placed];
  const found = findPlace(candidate, placed, ground);
  if (found !== undefined) return [...placed, found];
  const moved = candidate.mayMoveOthers === true ? makeRoom(candidate, placed, ground) : undefined;
  if (moved !== undefined) return moved;
  return candidate.orElse === undefined ? [...placed] : addLabel(candidate.orElse, placed, ground);
}

/** Places labels as `placeLabels` does, and rests after each. */
export function* placingLabels(
  candidates: readonly LabelCandidate[],
  frame: Size,
  reserved: Ground['reserved'],
  lines: LineObstacles,
  cells?: FaceCells
): RestingWork<PlacedLabel[]> {
  const ground: Ground = { frame, reserved, lines, cells };
  let placed: WeighedLabel[] = [];
  for (const candidate of [...candidates].sort((a, b) => a.order - b.order)) {
    placed = addLabel(candidate, placed, ground);
    yield;
  }
  return placed;
}

/**
 * Places labels in their order: each takes its cheapest position that stays inside the frame and touches, with its
 * leader line, neither a label or leader line placed before nor a reserved box. Where it has none, one label that is
 * in its way moves, if the new one is worth that; else it is left out.
 *
 * @param cells the land beneath, for candidates that may not stand everywhere
 */
export const placeLabels = (...given: Parameters<typeof placingLabels>): PlacedLabel[] =>
  finish(placingLabels(...given));
