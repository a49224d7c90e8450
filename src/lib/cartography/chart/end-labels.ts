import type { DatedArea } from '../../derivation/figures/area-over-time';
import { tellMeasure } from '../../derivation/partition/measure';
import { formatDate } from '../../i18n/format';
import type { InterfaceLanguage } from '../../i18n/languages';
import { LOCALES } from '../../i18n/locale';
import type { Measure } from '../../territory/measures';
import { CHART_TYPE, chartText } from './chart-text';
import { boxAt, labelSize, type LabelLine, type PxPosition } from '../lettering/label';
import { placeLabels, type LabelCandidate, type PlacedLabel } from '../lettering/label-placement';
import type { Box, Point } from '../ground/box';
import { crossesBox } from '../ground/segment';
import { LineObstacles } from '../lettering/line-obstacles';
import type { SceneNode } from '../scene/scene';

/** Gap between a value and its label, and least gap between a label and the curve, in pixels. */
const GAP_PX = 7;
/** More than the margin that labels keep from the edge of a map, in pixels. */
const EDGE_PX = 20;
/** Step of the positions that are tried, in pixels. */
const STEP_PX = 4;
/** Share of the cost of a step across to that of one up or down: a label stands above or below its value, if it can. */
const ACROSS = 1.4;

interface End {
  readonly anchor: 'start' | 'end';
  readonly points: readonly Point[];
  readonly plot: Box;
}

/** A label around an end of a curve, in its half of the plot and clear of the curve. */
function candidateOf(lines: readonly LabelLine[], { anchor, points, plot }: End): LabelCandidate {
  const size = labelSize(lines);
  const [x, y] = (anchor === 'start' ? points[0] : points.at(-1)) ?? [0, 0];
  const inwards = anchor === 'start' ? 1 : -1;
  const isClear = (box: Box) => {
    const wide = { left: box.left - 2, right: box.right + 2, top: box.top - 2, bottom: box.bottom + 2 };
    return !points.some((point, index) => index > 0 && crossesBox([points[index - 1] ?? point, point], wide));
  };
  const farthest = Math.max(0, (plot.right - plot.left - size.width) / 2);
  const heights = stepsFrom(plot.top + size.height / 2, plot.bottom - size.height / 2);
  const positions = stepsFrom(0, farthest).flatMap((across) =>
    heights.map((middle): PxPosition => {
      const away = Math.max(0, Math.abs(middle - y) - size.height / 2 - GAP_PX);
      return { x: x + inwards * across, y: middle, anchor, cost: (away + ACROSS * across) / 10 };
    })
  );
  return {
    id: anchor,
    kind: 'end',
    lines,
    positions: positions.filter((position) => isClear(boxAt(position, size))),
    order: 0,
    maxCost: Infinity,
    mayMoveOthers: true
  };
}

/** Value and date, or the value alone where there is no room for both: the axis has the dates. */
function labelOf(area: DatedArea, end: End, locale: InterfaceLanguage, measure?: Measure): LabelCandidate {
  const { date } = area;
  const value = { text: tellMeasure(measure, area, LOCALES[locale]), size: CHART_TYPE.text, weight: 600 as const };
  const day = { text: formatDate(date, locale, 'short'), size: CHART_TYPE.text, weight: 400 as const };
  return { ...candidateOf([value, day], end), orElse: candidateOf([value], end) };
}

const stepsFrom = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(1, Math.floor((to - from) / STEP_PX) + 1) }, (_, index) => from + index * STEP_PX);

/**
 * Labels of the first and the last value of a line, each with its date: clear of each other, of what is reserved and of
 * the line.
 *
 * @param points of the values, in pixels
 * @param plot that the labels stay in
 */
export function placeEndLabels(
  values: readonly DatedArea[],
  points: readonly Point[],
  plot: Box,
  locale: InterfaceLanguage,
  measure?: Measure
): PlacedLabel[] {
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return [];
  const candidates = [
    labelOf(first, { anchor: 'start', points, plot }, locale, measure),
    labelOf(last, { anchor: 'end', points, plot }, locale, measure)
  ];
  // What frames a chart is its plot; the sides are those of the curve.
  return placeLabels(
    candidates,
    { width: plot.right + EDGE_PX, height: plot.bottom + EDGE_PX },
    [],
    new LineObstacles()
  );
}

/** A placed label at the end of a curve, with a casing. */
export function endLabelNodes({ box, position: { anchor }, lines }: PlacedLabel): SceneNode[] {
  const x = anchor === 'end' ? box.right : box.left;
  const height = (box.bottom - box.top) / lines.length;
  return lines.map(({ text, weight }, index) =>
    chartText(x, box.top + height * (index + 1) - 3, text, { anchor, weight, kind: 'strong' })
  );
}
