import { formatDate, formatList, formatPublished } from '../../i18n/format';
import type { InterfaceLanguage } from '../../i18n/languages';
import type { TimelineMessages } from '../../i18n/messages/timeline';
import type { IsoDate } from '../../territory/territory';
import { renderLate, renderMapped } from './area-panel';
import { CHART_LINE_PX, CHART_TYPE, chartText, wrapText } from './chart-text';

/** Width of a sign in the legend, in pixels. */
const SWATCH_PX = 34;
/** Least width of a column of the key, in pixels. */
const KEY_COLUMN_PX = 300;

/** A version on the time axis; where only the month is known, its day only places the mark and is not shown. */
interface MarkedVersion {
  readonly published: IsoDate;
  readonly publishedPrecision?: 'month';
  readonly title: string;
}

/** Meaning of the signs of a chart. */
export interface ChartSigns {
  /** Versions with the day they became public, ascending; those outside the time of the chart are left out. Without any there is no key. */
  readonly versions: readonly MarkedVersion[];
  /** Days that stand for the first of their month. */
  readonly lateDays: readonly IsoDate[];
  readonly locale: InterfaceLanguage;
}

/** Lines of a chart that stand apart from its panels. */
interface Block {
  readonly markup: string;
  readonly bottom: number;
}

/** Draws the legend: the meaning of each sign of the chart. */
export function renderLegend(
  { lateDays, locale, versions }: ChartSigns,
  texts: TimelineMessages['chart'],
  { x, y: top, width }: { readonly x: number; readonly y: number; readonly width: number }
): Block {
  const late = formatList(
    lateDays.map((date) => formatDate(date, locale)),
    locale
  );
  const items = [
    {
      text: texts.measured,
      swatch: (y: number) =>
        `<g class="ukraine"><path class="line" d="M${String(x)},${String(y)}h24"/><path class="dots" d="M${String(x + 12)},${String(y)}h0"/></g>`
    },
    { text: texts.mapped, swatch: (y: number) => `<g class="ukraine">${renderMapped([x + 12, y])}</g>` },
    ...(versions.length === 0
      ? []
      : [
          {
            text: texts.published,
            swatch: (y: number) => `<path class="tick" d="M${String(x + 12)},${String(y - 8)}v16"/>`
          }
        ]),
    ...(lateDays.length === 0
      ? []
      : [
          {
            text: texts.late(late),
            swatch: (y: number) => renderLate([x + 12, y])
          }
        ])
  ];
  let baseline = top + CHART_TYPE.title;
  let markup = chartText(x, baseline, texts.legend, { size: CHART_TYPE.title, weight: 600 });
  for (const { text, swatch } of items) {
    baseline += CHART_LINE_PX + 8;
    markup += swatch(baseline - 4);
    const lines = wrapText(text, width - SWATCH_PX);
    markup += lines.map((line, index) => chartText(x + SWATCH_PX, baseline + index * CHART_LINE_PX, line)).join('');
    baseline += (lines.length - 1) * CHART_LINE_PX;
  }
  return { markup: `<g class="legend">${markup}</g>`, bottom: baseline + 6 };
}

/** The versions that the marks on the time axis are numbered after. */
export function renderKey(
  versions: ChartSigns['versions'],
  texts: TimelineMessages['chart'],
  locale: InterfaceLanguage,
  width: number,
  top: number
): Block {
  const columns = Math.max(1, Math.floor(width / KEY_COLUMN_PX));
  const rows = Math.ceil(versions.length / columns);
  const heading = top + CHART_TYPE.title;
  const lines = versions.map((version, index) => {
    const x = Math.floor(index / rows) * (width / columns);
    const y = heading + CHART_LINE_PX * ((index % rows) + 1) + 6;
    return (
      chartText(x + 16, y, String(index + 1), { anchor: 'end', weight: 600 }) +
      chartText(x + 24, y, formatPublished(version, locale, 'short'), { kind: 'muted' }) +
      chartText(x + 116, y, version.title)
    );
  });
  const title = chartText(0, heading, texts.key, { size: CHART_TYPE.title, weight: 600 });
  return { markup: `<g class="key">${title}${lines.join('')}</g>`, bottom: heading + CHART_LINE_PX * rows + 16 };
}
