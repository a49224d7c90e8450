import type { AreaSeries, DatedArea } from '../../derivation/figures/area-over-time';
import { amountIn } from '../../derivation/partition/measure';
import type { InterfaceLanguage } from '../../i18n/languages';
import type { Measure } from '../../territory/measures';
import { dayNumber, type IsoDate } from '../../territory/territory';
import { AXIS_BOTTOM_PX, axisNodes } from './chart-axes';
import { areaScale, linear, type Scale } from './chart-scale';
import { CHART_LINE_PX, CHART_TYPE, chartText } from './chart-text';
import { endLabelNodes, placeEndLabels } from './end-labels';
import type { Box, Point } from '../ground/box';
import { group, path, type SceneNode } from '../scene/scene';
import { svgNumber } from '../scene/svg-text';
import { labelMarks } from './version-marks';

/** One land over time, as a small chart among others of its kind. */
export interface AreaPanel {
  readonly series: AreaSeries;
  /** What its values are of: land, unless something else is said. */
  readonly measure?: Measure | undefined;
  /** The name of the land, in lines. */
  readonly title: readonly string[];
  /** Lines under the title. */
  readonly note: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Lines that the longest title and note of a row have below their first: its plots stand level. */
  readonly noteLines: number;
  readonly plotHeight: number;
  /** First and last day of the time axis. */
  readonly domain: readonly [IsoDate, IsoDate];
  /** Days on which versions became public, ascending. */
  readonly versionDates: readonly IsoDate[];
  readonly locale: InterfaceLanguage;
}

/** Room to the left of a plot for the numbers of its scale, in pixels. */
const AXIS_LEFT_PX = 46;
/** Height of a row of numbers of versions, in pixels. */
const MARK_ROW_PX = 18;
/** Least distance between ticks of a scale, in pixels: a line of its numbers. */
const MIN_TICK_GAP_PX = 13;
/** Two months: across a longer gap no value is drawn. */
const MAX_GAP_DAYS = 62;

/** Distance from the top of a panel to its plot, in pixels. */
const headHeight = (noteLines: number, hasMarks: boolean): number =>
  CHART_LINE_PX * (1 + noteLines) + (hasMarks ? MARK_ROW_PX : 4) + 6;

/** Height of a panel with this many lines below its first, and with numbers of versions above its plot or without. */
export function panelHeight(noteLines: number, plotHeight: number, hasMarks: boolean): number {
  return headHeight(noteLines, hasMarks) + plotHeight + AXIS_BOTTOM_PX + 2;
}

/** The rectangle that the values of a panel are drawn in. */
export function plotBox({ x, y, width, noteLines, plotHeight, versionDates }: AreaPanel): Box {
  const top = y + headHeight(noteLines, versionDates.length > 0);
  return { left: x + AXIS_LEFT_PX, top, right: x + width - 6, bottom: top + plotHeight };
}

export const scaleOf = ({ mapped }: AreaSeries, measure?: Measure): Scale =>
  areaScale(mapped.map((area) => amountIn(measure, area)));

/** A scale with so many of its ticks that their numbers stand clear of each other. */
function thinTicks(scale: Scale, plotHeight: number): Scale {
  const gapPx = plotHeight / (scale.ticks.length - 1);
  const step = Math.ceil(MIN_TICK_GAP_PX / gapPx);
  return { ...scale, ticks: scale.ticks.filter((_, index) => index % step === 0) };
}

const pathOf = (points: readonly Point[]): string =>
  points.map(([x, y]) => `${svgNumber(x)},${svgNumber(y)}`).join('L');

/** Runs of values without a gap. */
function runsOf(areas: readonly DatedArea[]): DatedArea[][] {
  const runs: DatedArea[][] = [];
  for (const area of areas) {
    const previous = runs.at(-1)?.at(-1);
    const isNext = previous !== undefined && dayNumber(area.date) - dayNumber(previous.date) <= MAX_GAP_DAYS;
    if (isNext) runs.at(-1)?.push(area);
    else runs.push([area]);
  }
  return runs;
}

/** The scales of a panel, at work. */
function scalesOf(panel: AreaPanel) {
  const { series, measure, domain, plotHeight } = panel;
  const plot = plotBox(panel);
  const scale = thinTicks(scaleOf(series, measure), plotHeight);
  const days = [dayNumber(domain[0]), dayNumber(domain[1])] as const;
  const across = (date: IsoDate) => linear(dayNumber(date), days, [plot.left, plot.right]);
  const up = (amount: number) => linear(amount, [scale.from, scale.to], [plot.bottom, plot.top]);
  const pointOf = (area: DatedArea): Point => [across(area.date), up(amountIn(measure, area))];
  return { plot, scale, across, up, pointOf };
}

type Scales = ReturnType<typeof scalesOf>;

/** Title and note above the plot. */
function headNodes({ title, note, x, y }: AreaPanel): SceneNode[] {
  return [
    ...title.map((line, index) =>
      chartText(x, y + CHART_TYPE.title + CHART_LINE_PX * index, line, { size: CHART_TYPE.title, weight: 600 })
    ),
    ...note.map((line, index) =>
      chartText(x, y + CHART_LINE_PX * (index + title.length + 1) - 3, line, { kind: 'muted' })
    )
  ];
}

/** What lies behind the line: the surface under it, the grid, and when versions became public. */
function backgroundNodes(
  { versionDates }: AreaPanel,
  { plot, scale, across, up }: Scales,
  runs: readonly Point[][]
): SceneNode[] {
  const base = `V${svgNumber(plot.bottom)}H`;
  const surface = runs.map((run) => `M${pathOf(run)}${base}${svgNumber(run[0]?.[0] ?? 0)}Z`).join('');
  const grid = scale.ticks.map((tick) => `M${svgNumber(plot.left)},${svgNumber(up(tick))}H${svgNumber(plot.right)}`);
  const ticks = versionDates.map(
    (date) => `M${svgNumber(across(date))},${svgNumber(plot.top - 4)}V${svgNumber(plot.bottom)}`
  );
  const broken = `M${svgNumber(plot.left - 5)},${svgNumber(plot.bottom - 3)}l10,-4m-10,8l10,-4`;
  const marks = labelMarks(versionDates.map(across), CHART_TYPE.text);
  return [
    // Only a scale from zero makes the size of a surface mean something.
    ...(scale.from > 0 || surface === '' ? [] : [path(surface, 'surface')]),
    path(grid.join(''), 'grid'),
    path(ticks.join(''), 'tick'),
    ...(scale.from > 0 ? [path(broken, 'broken')] : []),
    ...marks.map((mark) => chartText(mark.x, markBaseline(plot), mark.label, { anchor: 'middle', weight: 600 }))
  ];
}

const markBaseline = ({ top }: Box): number => top - 7;

/** First and last value with their dates. */
function valueLabels({ series, measure, locale }: AreaPanel, plot: Box, points: readonly Point[]): SceneNode[] {
  // Neither up to the numbers of the marks nor down to the time axis.
  const within = { ...plot, top: Math.max(markBaseline(plot) + 2, plot.top - 4), bottom: plot.bottom - 5 };
  return placeEndLabels(series.mapped, points, within, locale, measure).flatMap(endLabelNodes);
}

/** The panel, named after its land. */
export function areaPanelNode(panel: AreaPanel): SceneNode {
  const { series, measure, domain, locale } = panel;
  const scales = scalesOf(panel);
  const { plot, scale, across, up, pointOf } = scales;
  const runs = runsOf(series.mapped).map((run) => run.map(pointOf));
  const points = runs.flat();
  const children = [
    ...headNodes(panel),
    ...backgroundNodes(panel, scales, runs),
    ...axisNodes({ plot, scale, domain, across, up, measure, locale }),
    path(runs.map((run) => `M${pathOf(run)}`).join(''), 'line'),
    path(points.map(([x, y]) => `M${svgNumber(x)},${svgNumber(y)}h0`).join(''), 'dots'),
    ...valueLabels(panel, plot, points)
  ];
  return group(children, { classes: `panel ${series.holder}`, page: { 'data-series': series.id } });
}
