import { formatMonth, formatNumber } from '../../i18n/format';
import type { InterfaceLanguage } from '../../i18n/languages';
import { definitionOf, type Measure } from '../../territory/measures';
import type { IsoDate } from '../../territory/territory';
import { monthTicks, type Scale } from './chart-scale';
import { CHART_TYPE, chartText } from './chart-text';
import type { Box } from '../ground/box';
import { measureText } from '../lettering/text-width';
import { path, type SceneNode } from '../scene/scene';
import { svgNumber } from '../scene/svg-text';

/** Room below a plot, in pixels, for the time axis with its labels. */
export const AXIS_BOTTOM_PX = 20;

/** The rectangle of a chart with what its sides stand for. */
interface Axes {
  readonly plot: Box;
  readonly scale: Scale;
  readonly domain: readonly [IsoDate, IsoDate];
  readonly across: (date: IsoDate) => number;
  readonly up: (amount: number) => number;
  /** What the scale is of: people stand on it in thousands. */
  readonly measure?: Measure | undefined;
  readonly locale: InterfaceLanguage;
}

/** Time below, amounts on the left, with their labels. */
export function axisNodes({ plot, scale, domain, across, up, measure, locale }: Axes): SceneNode[] {
  const unit = definitionOf(measure).scaleUnit;
  const amounts = scale.ticks.map((tick) => {
    // The step of a scale has two decimals at most.
    const label = formatNumber(tick / unit, locale, 2);
    return chartText(plot.left - 7, up(tick) + 4, label, { kind: 'muted', anchor: 'end' });
  });
  const months = readableMonths(domain, locale, plot.right - plot.left).flatMap((date) => {
    const [at, label] = [across(date), formatMonth(date.slice(0, 7), locale, 'short')];
    // A name near the end of the axis would run out of the panel.
    const middle = Math.min(at, plot.right + 6 - measureText(label, CHART_TYPE.text, 400) / 2);
    return [
      path(`M${svgNumber(at)},${svgNumber(plot.bottom)}v5`, 'axis'),
      chartText(middle, plot.bottom + AXIS_BOTTOM_PX - 2, label, { kind: 'muted', anchor: 'middle' })
    ];
  });
  const axis = `M${svgNumber(plot.left)},${svgNumber(plot.bottom)}H${svgNumber(plot.right)}`;
  return [path(axis, 'axis'), ...amounts, ...months];
}

/** Firsts of months as close together as their names leave room for. */
function readableMonths(
  [from, to]: readonly [IsoDate, IsoDate],
  locale: InterfaceLanguage,
  widthPx: number
): IsoDate[] {
  const steps = [3, 6, 12].map((months) => monthTicks(from, to, months));
  const widest = measureText(formatMonth('2025-11', locale, 'short'), CHART_TYPE.text, 400) + 14;
  return steps.find((ticks) => ticks.length * widest <= widthPx) ?? steps.at(-1) ?? [];
}
