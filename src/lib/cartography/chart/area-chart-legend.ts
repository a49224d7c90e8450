import { formatPublished } from '../../i18n/format';
import type { InterfaceLanguage } from '../../i18n/languages';
import type { TimelineMessages } from '../../i18n/messages/timeline';
import { type Measure, wordsOf } from '../../territory/measures';
import type { IsoDate } from '../../territory/territory';
import { CHART_LINE_PX, CHART_TYPE, chartText, wrapText } from './chart-text';
import { group, path, type SceneNode } from '../scene/scene';

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
  /** What the values are of: land, unless something else is said. */
  readonly measure?: Measure;
  readonly locale: InterfaceLanguage;
}

/** Lines of a chart that stand apart from its panels. */
export interface ChartBlock {
  readonly nodes: readonly SceneNode[];
  readonly bottom: number;
}

/** Signs of a chart, drawn around a point, and what each of them means. */
function signsOf({ versions, measure = 'land' }: ChartSigns, texts: TimelineMessages['chart']) {
  const values = (x: number, y: number) =>
    group([path(`M${String(x - 12)},${String(y)}h24`, 'line'), path(`M${String(x)},${String(y)}h0`, 'dots')], {
      classes: 'ukraine'
    });
  const tick = (x: number, y: number) => path(`M${String(x)},${String(y - 8)}v16`, 'tick');
  return [
    { text: wordsOf(texts.values, measure), sign: values },
    ...(versions.length === 0 ? [] : [{ text: texts.published, sign: tick }])
  ];
}

/** Draws the legend: the meaning of each sign of the chart. */
export function chartLegend(
  chart: ChartSigns,
  texts: TimelineMessages['chart'],
  { x, y: top, width }: { readonly x: number; readonly y: number; readonly width: number }
): ChartBlock {
  let baseline = top + CHART_TYPE.title;
  const nodes: SceneNode[] = [chartText(x, baseline, texts.legend, { size: CHART_TYPE.title, weight: 600 })];
  for (const { text, sign } of signsOf(chart, texts)) {
    baseline += CHART_LINE_PX + 8;
    const lines = wrapText(text, width - SWATCH_PX);
    nodes.push(sign(x + 12, baseline - 4));
    nodes.push(...lines.map((line, index) => chartText(x + SWATCH_PX, baseline + index * CHART_LINE_PX, line)));
    baseline += (lines.length - 1) * CHART_LINE_PX;
  }
  return { nodes: [group(nodes, { classes: 'legend' })], bottom: baseline + 6 };
}

/** The versions that the marks on the time axis are numbered after. */
export function chartKey(
  versions: ChartSigns['versions'],
  texts: TimelineMessages['chart'],
  locale: InterfaceLanguage,
  width: number,
  top: number
): ChartBlock {
  const columns = Math.max(1, Math.floor(width / KEY_COLUMN_PX));
  const rows = Math.ceil(versions.length / columns);
  const heading = top + CHART_TYPE.title;
  const lines = versions.flatMap((version, index) => {
    const x = Math.floor(index / rows) * (width / columns);
    const y = heading + CHART_LINE_PX * ((index % rows) + 1) + 6;
    return [
      chartText(x + 16, y, String(index + 1), { anchor: 'end', weight: 600 }),
      chartText(x + 24, y, formatPublished(version, locale, 'short'), { kind: 'muted' }),
      chartText(x + 116, y, version.title)
    ];
  });
  const title = chartText(0, heading, texts.key, { size: CHART_TYPE.title, weight: 600 });
  return { nodes: [group([title, ...lines], { classes: 'key' })], bottom: heading + CHART_LINE_PX * rows + 16 };
}
