import type { DatedArea } from '../../derivation/figures/area-over-time';
import { formatArea, formatDate } from '../../i18n/format';
import type { InterfaceLanguage } from '../../i18n/languages';
import { CHART_TYPE, chartText } from './chart-text';
import { placeLabels, type LabelCandidate, type PlacedLabel } from '../lettering/label-placement';
import type { Box, Point } from '../ground/box';
import { LineObstacles } from '../lettering/line-obstacles';
import type { SceneNode } from '../scene/scene';

/** Distances at which the middle of a label may stand from its value, in order of preference. */
const DISTANCES_PX = [24, 34, 46, 60];
const BESIDE_PX = [40, 54];

function candidateOf(
  area: DatedArea,
  [x, y]: Point,
  anchor: 'start' | 'end',
  locale: InterfaceLanguage
): LabelCandidate {
  const stacked = DISTANCES_PX.flatMap((distance, cost) =>
    [-distance, distance].map((dy) => ({ x, y: y + dy, anchor, cost: cost + (dy > 0 ? 0.5 : 0) }))
  );
  // Beside a value that a steep line falls away from.
  const inwards = anchor === 'start' ? 1 : -1;
  const beside = BESIDE_PX.map((distance) => ({ x: x + inwards * distance, y, anchor, cost: 2.7 }));
  const positions = [...stacked, ...beside];
  const lines = [
    { text: formatArea(area.areaKm2, locale), size: CHART_TYPE.text, weight: 600 as const },
    { text: formatDate(area.date, locale, 'short'), size: CHART_TYPE.text, weight: 400 as const }
  ];
  return { id: anchor, kind: 'end', lines, positions, order: 0, maxCost: Infinity };
}

/**
 * Labels of the first and the last value of a line, each with its date: clear of each other and of what is reserved,
 * and of the line as far as there is room.
 *
 * @param points of the values, in pixels
 */
export function placeEndLabels(
  values: readonly DatedArea[],
  points: readonly Point[],
  reserved: readonly Box[],
  locale: InterfaceLanguage
): PlacedLabel[] {
  const [first, last, from, to] = [values[0], values.at(-1), points[0], points.at(-1)];
  if (first === undefined || last === undefined || from === undefined || to === undefined) return [];
  const lines = new LineObstacles();
  lines.add(points, 4);
  const candidates = [candidateOf(first, from, 'start', locale), candidateOf(last, to, 'end', locale)];
  const bottom = Math.max(...reserved.map((box) => box.bottom), 0);
  const frame = { width: to[0] + 20, height: bottom + 20 };
  return placeLabels(
    candidates,
    frame,
    reserved.map((box) => ({ box })),
    lines
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
