import { areaRows, lateFirstDays, type AreaSeries } from '../../derivation/area-over-time';
import { timelineMessages } from '../../i18n/timeline-messages';
import { areaChartHeight, describeAreaChart, renderAreaChart, type AreaChart } from '../area-chart';
import type { Box } from '../label-placement';
import { noRoom } from './composition';
import { moveTexts, sizeOf, type Figure } from './place-figure';
import type { SheetContent } from './sheet-content';
import type { SheetContext } from './sheet-context';
import { readTexts } from './read-texts';
import { formatDate } from '../../i18n/format';

/** Heights of a panel's plot in pixels of the chart, first wished, then needed. */
const PLOT_HEIGHTS = [170, 140, 115, 95, 78, 62];
/** Of the chart in units: its text is 12.5 pixels high. */
const SCALES = [1, 0.92, 0.85];
const MIN_COLUMN_PX = 250;

interface FittedChart {
  readonly markup: string;
  readonly scale: number;
}

const FRAME = /^<svg [^>]*>|<\/svg>$/gu;
const NAMES = /<(title|desc)[^>]*>.*?<\/\1>/gsu;

/** The fullest chart that a box has room for: with the key of versions, else without; then of fewer lands. */
function fitChart(series: readonly AreaSeries[], box: Box, context: SheetContext): FittedChart {
  const { width, height } = sizeOf(box);
  const { input } = context;
  const dates = areaRows(series).map(({ date }) => date);
  const mapped = series.flatMap((one) => one.mapped.map(({ date }) => date));
  const shared = { id: 'chart', lateDays: lateFirstDays(dates, mapped), locale: input.locale.code };

  const fitAt = (chart: Omit<AreaChart, 'width' | 'columns'>) => {
    for (const scale of SCALES) {
      const most = Math.max(1, Math.min(4, Math.floor(width / scale / MIN_COLUMN_PX)));
      for (let columns = most; columns > 0; columns -= 1) {
        const fitted: AreaChart = { ...chart, width: width / scale, columns };
        if (areaChartHeight(fitted) * scale <= height) return { chart: fitted, scale };
      }
    }
    return undefined;
  };

  for (let count = series.length; count > 0; count -= 1) {
    for (const versions of [input.marks ?? [], []]) {
      const chartOf = (plotHeight: number) => ({ ...shared, versions, series: series.slice(0, count), plotHeight });
      if (fitAt(chartOf(Math.min(...PLOT_HEIGHTS))) === undefined) continue;
      const fitted = PLOT_HEIGHTS.map((plotHeight) => fitAt(chartOf(plotHeight))).find((found) => found !== undefined);
      if (fitted === undefined) continue;
      const content = renderAreaChart(fitted.chart).replace(FRAME, '').replace(NAMES, '');
      return { markup: context.paintChart(content), scale: fitted.scale };
    }
  }
  throw noRoom(context);
}

function drawChart(series: readonly AreaSeries[], box: Box, context: SheetContext): Figure {
  const { markup, scale } = fitChart(series, box, context);
  const place = `translate(${box.left.toFixed(1)} ${box.top.toFixed(1)}) scale(${String(scale)})`;
  return {
    markup: `<g id="figure" transform="${place}">${markup}</g>`,
    texts: moveTexts(readTexts(markup), box.left, box.top, scale)
  };
}

/** How large the lands are that follow the line of contact, date by date. */
export function areasContent(context: SheetContext): SheetContent {
  const { input, messages } = context;
  const { code, messages: global } = input.locale;
  const { series } = input;
  if (series === undefined) throw new RangeError('A sheet of areas over time needs the series.');
  const dates = areaRows(series).map(({ date }) => formatDate(date, code));
  const subtitle = `${messages.chartShown}, ${dates[0] ?? ''} – ${dates.at(-1) ?? ''}`;
  const { title } = timelineMessages[code].chart;
  return {
    title,
    standing: [],
    subtitle,
    shortSubtitle: subtitle,
    plainText: `${title}. ${subtitle}.`,
    nature: global.referenceNote,
    legend: [],
    description: describeAreaChart({ series, locale: code }),
    isWholeWidth: true,
    draw: (box) => drawChart(series, box, context)
  };
}
