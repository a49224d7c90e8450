import { measureText } from '../lettering/text-width';

/** Neighbouring marks on a time axis under one label: a number, or the first and the last of several. */
export interface MarkGroup {
  readonly label: string;
  /** Middle of the label. */
  readonly x: number;
  /** Positions of the marks. */
  readonly marks: readonly number[];
  readonly widthPx: number;
}

/** Gap between two labels, in pixels. */
const GAP_PX = 3;

function groupOf(marks: readonly number[], firstNumber: number, fontSize: number): MarkGroup {
  const [first = 0, last = 0] = [marks[0], marks.at(-1)];
  const lastNumber = firstNumber + marks.length - 1;
  const label = marks.length === 1 ? String(firstNumber) : `${String(firstNumber)}–${String(lastNumber)}`;
  return { label, x: (first + last) / 2, marks, widthPx: measureText(label, fontSize, 600) };
}

const touches = (a: MarkGroup, b: MarkGroup): boolean => b.x - a.x < (a.widthPx + b.widthPx) / 2 + GAP_PX;

/**
 * Numbers marks from 1 and labels them so that no two labels touch: marks too close for labels of their own share one.
 *
 * @param positions pixels, ascending
 */
export function labelMarks(positions: readonly number[], fontSize: number): MarkGroup[] {
  const groups: MarkGroup[] = [];
  for (const [index, position] of positions.entries()) {
    let group = groupOf([position], index + 1, fontSize);
    // A label that grows may reach the one before it.
    for (let before = groups.at(-1); before !== undefined && touches(before, group); before = groups.at(-1)) {
      groups.pop();
      const marks = [...before.marks, ...group.marks];
      group = groupOf(marks, index + 2 - marks.length, fontSize);
    }
    groups.push(group);
  }
  return groups;
}
