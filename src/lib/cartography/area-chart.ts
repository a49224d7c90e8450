import type { AreaSeries } from '../derivation/area-over-time';
import { formatArea, formatDate, formatWholeArea } from '../i18n/format';
import type { LocaleCode } from '../i18n/localised';
import type { TimelineMessages } from '../i18n/messages/timeline/en';
import { timelineMessages } from '../i18n/timeline-messages';
import type { IsoDate } from '../territory/territory';
import { renderKey, renderLegend } from './area-chart-legend';
import { panelHeight, renderAreaPanel, scaleOf } from './area-panel';
import { wrapText } from './chart-text';
import { escapeXml } from './svg-text';

/** A chart of several lands over time, drawn side by side. */
export interface AreaChart {
  /** Of the SVG element: its parts are named after it. */
  readonly id: string;
  readonly width: number;
  readonly columns: 1 | 2;
  readonly plotHeight: number;
  readonly series: readonly AreaSeries[];
  /** Versions with the day they became public, ascending; those outside the time of the chart are left out. */
  readonly versions: readonly { readonly published: IsoDate; readonly title: string }[];
  /** Days that stand for the first of their month. */
  readonly lateDays: readonly IsoDate[];
  readonly locale: LocaleCode;
}

const GUTTER_PX = 40;
const ROW_GAP_PX = 26;

/** First and last day that any of the series has a value of. */
function domainOf(series: readonly AreaSeries[]): readonly [IsoDate, IsoDate] {
  const dates = series.flatMap(({ measured }) => measured.map(({ date }) => date)).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A chart of areas over time needs a value.');
  return [first, last];
}

/** What the chart shows, in sentences that are read from the data. */
export function describeAreaChart({ series, locale }: Pick<AreaChart, 'series' | 'locale'>): string {
  const { chart } = timelineMessages[locale];
  const sentences = series.flatMap(({ name, measured }) => {
    const [first, last] = [measured[0], measured.at(-1)];
    if (first === undefined || last === undefined) return [];
    const [from, to] = [formatArea(first.areaKm2, locale), formatArea(last.areaKm2, locale)];
    const [fromDate, toDate] = [formatDate(first.date, locale), formatDate(last.date, locale)];
    return from === to
      ? chart.unchanged(name[locale], from, fromDate, toDate)
      : chart.fromTo(name[locale], from, fromDate, to, toDate);
  });
  return sentences.join(' ');
}

/** The chart as one SVG element; `chartStylesheet` and the palette of the page give it its colours. */
export function renderAreaChart(chart: AreaChart): string {
  const { id, width, columns, series, locale, plotHeight } = chart;
  const texts = timelineMessages[locale].chart;
  const domain = domainOf(series);
  const versions = chart.versions.filter(({ published }) => published >= domain[0] && published <= domain[1]);
  const panelWidth = (width - GUTTER_PX * (columns - 1)) / columns;

  const notes = series.map((one) => wrapText(noteOf(one, texts, locale), panelWidth));
  const noteLines = Math.max(...notes.map(({ length }) => length));
  const rowHeight = panelHeight(noteLines, plotHeight) + ROW_GAP_PX;
  const cell = (index: number) => ({
    x: (index % columns) * (panelWidth + GUTTER_PX),
    y: Math.floor(index / columns) * rowHeight
  });
  const panels = series.map((one, index) =>
    renderAreaPanel({
      ...cell(index),
      series: one,
      note: notes[index] ?? [],
      width: panelWidth,
      noteLines,
      plotHeight,
      domain,
      versionDates: versions.map(({ published }) => published),
      lateDays: chart.lateDays,
      locale
    })
  );

  // The legend takes the cell after the last panel: beside it where a row has room, else below.
  const at = cell(series.length);
  const legend = renderLegend(chart, texts, at.x, at.y, panelWidth);
  const rows = Math.ceil(series.length / columns);
  const keyTop = Math.max(rows * rowHeight, legend.bottom + ROW_GAP_PX);
  const key = renderKey(versions, texts, locale, width, keyTop);
  const size = `viewBox="0 0 ${String(width)} ${String(Math.ceil(key.bottom))}"`;
  return (
    `<svg id="${id}" class="area-chart" ${size} role="img" aria-labelledby="${id}-title" aria-describedby="${id}-text">` +
    `<title id="${id}-title">${escapeXml(texts.title)}</title>` +
    `<desc id="${id}-text">${escapeXml(describeAreaChart(chart))}</desc>` +
    `${panels.join('')}${legend.markup}${key.markup}</svg>`
  );
}

function noteOf(series: AreaSeries, texts: TimelineMessages['chart'], locale: LocaleCode): string {
  const note: string | undefined = (texts.note as Readonly<Record<string, string>>)[series.id];
  if (note === undefined) throw new Error(`The timeline messages have no note on the land “${series.id}”.`);
  const { from } = scaleOf(series);
  return from === 0 ? note : `${note} ${texts.scaleFrom(formatWholeArea(from, locale))}`;
}
