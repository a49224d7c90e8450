import { wordsOf } from '../../../territory/measures';
import { datedAreaRows, type AreaSeries } from '../../../derivation/figures/area-over-time';
import { timelineMessages } from '../../../i18n/messages/timeline';
import { areaChartHeight, areaChartNodes, type AreaChart } from '../../chart/area-chart';
import type { Box, Size } from '../../ground/box';
import { noRoom } from '../words/composition';
import { moveTexts, sizeOf, type Figure } from '../model/place-figure';
import type { SheetContent } from '../words/sheet-content';
import type { SheetContext } from '../model/sheet-context';
import { chartTexts } from '../words/chart-texts';
import { group, tenths, type ImageNode } from '../../scene/scene';
import { setParagraphs } from '../model/set-text';
import { typeScale } from '../model/type-scale';
import { formatDate } from '../../../i18n/format';
import { inLanguage } from '../../../i18n/localised';

/** Least heights of a panel's plot in pixels of the chart: before they shrink to the second, words are left out. */
const LEAST_PLOT_PX = [78, 50];
/** Greatest height of a plot, as a share of its panel's width: higher, a curve looks steeper than it is. */
const HIGHEST_PLOT = 0.9;
/** Scales of the chart, in units per pixel: its text is 12.5 pixels high. */
const SCALES = [1, 0.92, 0.85];
/** Least width of a panel, in pixels of the chart. */
const MIN_COLUMN_PX = 190;
/** Gap between the chart and the text below it, in units. */
const LEFT_OUT_GAP = 8;

interface FittedChart {
  readonly nodes: readonly ImageNode[];
  readonly scale: number;
}

/** Parts that a chart can do without, in this order: the key of versions, then the notes on lands. */
const TRIMMINGS = [
  { hasKey: true, hasNotes: true },
  { hasKey: false, hasNotes: true },
  { hasKey: false, hasNotes: false }
];

/** The chart with the highest plots that a height has room for; nothing where they would be lower than they may. */
function withHighestPlots(chart: Omit<AreaChart, 'plotHeight'>, height: number, least: number): AreaChart | undefined {
  const panel = chart.width / chart.columns;
  const spare = height - areaChartHeight({ ...chart, plotHeight: least });
  if (spare < 0) return undefined;
  // Each row of panels takes its part of what is left over.
  const rows = Math.ceil(chart.series.length / chart.columns);
  return { ...chart, plotHeight: Math.max(least, Math.min(panel * HIGHEST_PLOT, least + Math.floor(spare / rows))) };
}

const plotsOf = ({ width, columns, plotHeight }: AreaChart): number => (width / columns) * plotHeight;

/** The fullest chart of these lands that a box has room for, in as many columns as give it the largest plots. */
function fitChart(
  series: readonly AreaSeries[],
  { width, height }: Size,
  context: SheetContext
): FittedChart | undefined {
  const { input } = context;
  const shared = { id: 'chart', series, measure: input.view.measure, locale: input.locale.code };
  for (const least of LEAST_PLOT_PX) {
    for (const { hasKey, hasNotes } of TRIMMINGS) {
      for (const scale of SCALES) {
        const most = Math.max(1, Math.min(4, series.length, Math.floor(width / scale / MIN_COLUMN_PX)));
        const versions = hasKey ? (input.marks ?? []) : [];
        const [largest] = Array.from({ length: most }, (_, index) => most - index)
          .flatMap((columns) => {
            const chart = { ...shared, versions, hasNotes, width: width / scale, columns };
            return withHighestPlots(chart, height / scale, least) ?? [];
          })
          .sort((a, b) => plotsOf(b) - plotsOf(a));
        if (largest !== undefined) return { nodes: context.paintChart(areaChartNodes(largest)), scale };
      }
    }
  }
  return undefined;
}

/** All lands, or as a last resort most of them with the names of the others. */
function drawChart(series: readonly AreaSeries[], box: Box, context: SheetContext): Figure {
  const { code } = context.input.locale;
  const { width, height } = sizeOf(box);
  for (let count = series.length; count > series.length / 2; count -= 1) {
    const names = series.slice(count).map(({ name }) => inLanguage(name, code));
    const style = typeScale(context.format, 1).legendFigure;
    const said = names.length === 0 ? [] : [{ text: context.messages.leftOut(names.join('; ')), style, gap: 0 }];
    const note = setParagraphs(said, width, context);
    const room = { width, height: height - (note.height === 0 ? 0 : note.height + LEFT_OUT_GAP) };
    const fitted = fitChart(series.slice(0, count), room, context);
    if (fitted === undefined) continue;
    const { nodes, scale } = fitted;
    const { nodes: noteNodes, texts } = note.at(box.left, box.bottom - note.height);
    const place = { x: tenths(box.left), y: tenths(box.top), scale };
    return {
      nodes: [group(nodes, { id: 'figure', role: 'layer', name: 'figure', place }), ...noteNodes],
      texts: [...moveTexts(chartTexts(nodes), box.left, box.top, scale), ...texts]
    };
  }
  throw noRoom(context);
}

/** Content of a sheet on areas over time: the lands whose size follows the line of contact, date by date. */
export function areasContent(context: SheetContext): SheetContent {
  const { input, messages } = context;
  const { code } = input.locale;
  if (input.series === undefined) throw new RangeError('A sheet of areas over time needs the series.');
  const { panels } = input.view;
  const series = input.series.filter(({ id }) => panels.length === 0 || panels.includes(id));
  const dates = datedAreaRows(series).map(({ date }) => formatDate(date, code));
  const subtitle = `${wordsOf(messages.chartShown, input.view.measure)}, ${dates[0] ?? ''} – ${dates.at(-1) ?? ''}`;
  const title = wordsOf(timelineMessages(code).chart.title, input.view.measure);
  return {
    title,
    standing: [],
    subtitle,
    shortSubtitle: subtitle,
    plainText: `${title}. ${subtitle}.`,
    legend: [],
    isWholeWidth: true,
    draw: (box) => drawChart(series, box, context)
  };
}
