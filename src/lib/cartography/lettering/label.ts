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

/** The leader line of a label: from the nearest point of its box to what it names. */
export function leaderOf({ leaderTo }: PxPosition, box: Box): Segment | undefined {
  if (leaderTo === undefined) return undefined;
  const [x, y] = leaderTo;
  return [
    [Math.min(Math.max(x, box.left), box.right), Math.min(Math.max(y, box.top), box.bottom)],
    [x, y]
  ];
}
