import { definitionOf, USUAL_MEASURE, wordsOf } from '../../territory/measures';
import type { AreaSeries } from '../../derivation/figures/area-over-time';
import { tellMeasure } from '../../derivation/partition/measure';
import { formatDate, formatWholeArea } from '../../i18n/format';
import { LOCALES } from '../../i18n/locale';
import { inLanguage } from '../../i18n/localised';
import { type TimelineMessages, timelineMessages } from '../../i18n/messages/timeline';
import type { IsoDate } from '../../territory/territory';
import { chartKey, chartLegend, type ChartSigns } from './area-chart-legend';
import { areaPanelNode, panelHeight, scaleOf, type AreaPanel } from './area-panel';
import { wrapText, wrapTitle } from './chart-text';
import type { SceneNode } from '../scene/scene';
import { escapeXml, writeAttributes } from '../scene/svg-text';
import { writePage } from '../scene/write-page';

/** A chart of several lands over time, drawn side by side. */
export interface AreaChart extends ChartSigns {
  /** Id of the SVG element; ids of its parts begin with it. */
  readonly id: string;
  readonly width: number;
  /** Panels beside each other. */
  readonly columns: number;
  readonly plotHeight: number;
  readonly series: readonly AreaSeries[];
  /** Whether each land has its note; without, that its scale does not begin at zero is said all the same. */
  readonly hasNotes?: boolean;
}

/** Gap between panels beside each other, in pixels. */
const GUTTER_PX = 40;
/** Gap between rows of panels, in pixels. */
const ROW_GAP_PX = 26;
/** Gap between rows, in pixels, where no numbers of versions stand above the plots: less is enough then. */
const PLAIN_ROW_GAP_PX = 14;

/** First and last day that any of the series has a value of. */
function domainOf(series: readonly AreaSeries[]): readonly [IsoDate, IsoDate] {
  const dates = series.flatMap(({ mapped }) => mapped.map(({ date }) => date)).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A chart of areas over time needs a value.');
  return [first, last];
}

/** Description of the chart, in sentences made from the data. */
export function describeAreaChart({
  series,
  measure,
  locale
}: Pick<AreaChart, 'series' | 'measure' | 'locale'>): string {
  const { chart } = timelineMessages(locale);
  const sentences = series.flatMap(({ name, mapped }) => {
    const [first, last] = [mapped[0], mapped.at(-1)];
    if (first === undefined || last === undefined) return [];
    const [from, to] = [first, last].map((area) => tellMeasure(measure, area, LOCALES[locale])) as [string, string];
    const [fromDate, toDate] = [formatDate(first.date, locale), formatDate(last.date, locale)];
    return from === to
      ? chart.unchanged(inLanguage(name, locale), from, fromDate, toDate)
      : chart.fromTo(inLanguage(name, locale), from, fromDate, to, toDate);
  });
  return sentences.join(' ');
}

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly noteLines: number;
}

/** Text above a panel, in lines. */
type Head = Pick<AreaPanel, 'title' | 'note'>;

/**
 * Places of panels with these heads, and after the last one the place of what follows them (the legend); plots beside
 * each other are level.
 */
function cellsOf(heads: readonly Head[], { width, columns, plotHeight }: AreaChart, hasMarks: boolean): Cell[] {
  const cells: Cell[] = [];
  const cellWidth = columnWidth({ width, columns });
  let y = 0;
  for (let first = 0; first <= heads.length; first += columns) {
    const row = heads.slice(first, first + columns);
    const noteLines = Math.max(0, ...row.map(({ title, note }) => title.length - 1 + note.length));
    for (let column = 0; column < columns; column += 1) {
      cells.push({ x: column * (cellWidth + GUTTER_PX), y, width: cellWidth, noteLines });
    }
    if (row.length > 0) y += panelHeight(noteLines, plotHeight, hasMarks) + (hasMarks ? ROW_GAP_PX : PLAIN_ROW_GAP_PX);
  }
  return cells;
}

const columnWidth = ({ width, columns }: Pick<AreaChart, 'width' | 'columns'>): number =>
  (width - GUTTER_PX * (columns - 1)) / columns;

/** Places of all parts of a chart, before its panels are drawn. */
function layOutChart(chart: AreaChart) {
  const { width, series, locale, plotHeight } = chart;
  const texts = timelineMessages(locale).chart;
  const domain = domainOf(series);
  const versions = chart.versions.filter(({ published }) => published >= domain[0] && published <= domain[1]);
  const within = columnWidth(chart);
  const heads = series.map((one) => ({
    title: wrapTitle(inLanguage(one.name, locale), within),
    note: wrapText(noteOf(one, texts, chart), within)
  }));
  const cells = cellsOf(heads, chart, versions.length > 0);
  // The legend takes the cell after the last panel: beside it where a row has room, else below.
  const legend = chartLegend(chart, texts, cellAt(cells, series.length));
  const beside = cellAt(cells, series.length - 1);
  const bottom = Math.max(beside.y + panelHeight(beside.noteLines, plotHeight, versions.length > 0), legend.bottom);
  const key =
    versions.length === 0 ? { nodes: [], bottom } : chartKey(versions, texts, locale, width, bottom + ROW_GAP_PX);
  return { domain, versions, heads, cells, legend, key, height: Math.ceil(key.bottom) };
}

/** How high a chart is, in its pixels. */
export const areaChartHeight = (chart: AreaChart): number => layOutChart(chart).height;

/** The parts of a chart: its panels, what their signs mean, and the versions. */
export function areaChartNodes(chart: AreaChart): SceneNode[] {
  const { series, locale, plotHeight } = chart;
  const { domain, versions, heads, cells, legend, key } = layOutChart(chart);
  const shared = { plotHeight, domain, locale, versionDates: versions.map(({ published }) => published) };
  const panels = series.map((one, index) =>
    areaPanelNode({ ...shared, measure: chart.measure, ...cellAt(cells, index), series: one, ...headAt(heads, index) })
  );
  return [...panels, ...legend.nodes, ...key.nodes];
}

/** The chart as one SVG element; `chartStylesheet` and the palette of the page give it its colours. */
export function renderAreaChart(chart: AreaChart): string {
  const { id, width, locale } = chart;
  const attributes = {
    id,
    class: 'area-chart',
    viewBox: `0 0 ${String(width)} ${String(areaChartHeight(chart))}`,
    role: 'img',
    'aria-labelledby': `${id}-title`,
    'aria-describedby': `${id}-text`
  };
  return (
    `<svg${writeAttributes(attributes)}>` +
    `<title id="${id}-title">${escapeXml(wordsOf(timelineMessages(locale).chart.title, chart.measure))}</title>` +
    `<desc id="${id}-text">${escapeXml(describeAreaChart(chart))}</desc>` +
    `${writePage(areaChartNodes(chart))}</svg>`
  );
}

function cellAt(cells: readonly Cell[], index: number): Cell {
  const cell = cells[index];
  if (cell === undefined) throw new RangeError(`The chart has no cell ${String(index)}.`);
  return cell;
}

function headAt(heads: readonly Head[], index: number): Head {
  const head = heads[index];
  if (head === undefined) throw new RangeError(`The chart has no panel ${String(index)}.`);
  return head;
}

function noteOf(
  series: AreaSeries,
  texts: TimelineMessages['chart'],
  { hasNotes = true, measure, locale }: AreaChart
): string {
  const note: string | undefined = (texts.note as Readonly<Record<string, string>>)[series.id];
  if (note === undefined) throw new Error(`The timeline messages have no note on the land “${series.id}”.`);
  const { from } = scaleOf(series, measure);
  const start = () =>
    measure === undefined || measure === USUAL_MEASURE
      ? formatWholeArea(from, locale)
      : definitionOf(measure).say(from, LOCALES[locale]);
  const said = [hasNotes ? note : '', from === 0 ? '' : texts.scaleFrom(start())];
  return said.filter((text) => text !== '').join(' ');
}
