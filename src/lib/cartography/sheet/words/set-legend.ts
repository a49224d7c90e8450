import { sign, SWATCH, type LegendItem } from './legend-items';
import { setParagraphs, type Block, type Paragraph, type Setting } from '../model/set-text';
import { group, tenths } from '../../scene/scene';
import type { SheetContext } from '../model/sheet-context';
import type { TypeScale } from '../model/type-scale';

/** Amount of text in a legend. */
export interface LegendFullness {
  readonly hasDetail: boolean;
  readonly hasShare: boolean;
  readonly hasArea: boolean;
  readonly hasSigns: boolean;
  /** Classes of one name, of which one is inferred, share a row. */
  readonly isMerged?: boolean;
  /** Classes beyond this number are counted, not named. */
  readonly limit: number;
}

/** Distance of the text from the left edge of its column, in units. */
const TEXT_LEFT = 36;
/** Gap between columns of the legend, in units. */
const COLUMN_GAP = 22;

function paragraphsOf(item: LegendItem, fullness: LegendFullness, isAlone: boolean, type: TypeScale): Paragraph[] {
  // The detail distinguishes classes with the same name.
  const hasDetail = item.detail !== '' && (fullness.hasDetail || !isAlone || item.second !== undefined);
  const figures = [fullness.hasArea ? item.area : '', fullness.hasShare ? item.share : ''].filter(
    (text) => text !== ''
  );
  const style = item.rank === 'class' ? type.legendTitle : type.legendFigure;
  return [
    { text: item.title, style, gap: 0 },
    ...(item.beside ?? []).map((text) => ({ text, style: type.legendFigure, gap: 0 })),
    ...(figures.length === 0 ? [] : [{ text: figures.join(' · '), style: type.legendFigure, gap: 0 }]),
    ...(hasDetail ? [{ text: item.detail, style: type.legendDetail, gap: 0 }] : [])
  ];
}

/** Two classes of one name as one row, with the swatch of the second beside what tells it from the first. */
function mergePairs(items: readonly LegendItem[]): LegendItem[] {
  return items.flatMap((item) => {
    const [first, second, ...more] = items.filter(({ rank, title }) => rank === 'class' && title === item.title);
    if (first === undefined || second === undefined || more.length > 0) return [item];
    const [plain, told] = first.detail === '' ? [first, second] : [second, first];
    if (plain.detail !== '') return [item];
    return item === first ? [{ ...plain, second: told.swatch, detail: told.detail }] : [];
  });
}

/** The rows that there is room for; those left out are counted. */
function shownItems(items: readonly LegendItem[], fullness: LegendFullness, context: SheetContext): LegendItem[] {
  const all = items.filter(({ rank }) => rank === 'class');
  const classes = fullness.isMerged === true ? mergePairs(all) : all;
  const left = classes.length - fullness.limit;
  const more = context.messages.more(String(left));
  return [
    ...classes.slice(0, fullness.limit),
    ...(left > 0 ? [sign([], more)] : []),
    ...items.filter(({ rank }) => rank === 'line'),
    ...(fullness.hasSigns ? items.filter(({ rank }) => rank === 'sign') : [])
  ];
}

/** A row of a legend: its swatch, and what it says. */
function setItem(item: LegendItem, text: Setting, type: TypeScale, { paintMap }: SheetContext): Setting {
  const swatch = paintMap(item.swatch);
  const height = Math.max(text.height, SWATCH.height);
  return {
    height,
    at: (x, y) => {
      const { nodes, texts } = text.at(x + TEXT_LEFT, y);
      const place = { x: tenths(x), y: tenths(y + (type.legendTitle.leading - SWATCH.height) / 2) };
      // The detail is the last line.
      const lastY = y + text.height - (type.legendDetail.leading + SWATCH.height) / 2;
      const second =
        item.second === undefined ? [] : [group(paintMap(item.second), { place: { ...place, y: tenths(lastY) } })];
      return { nodes: [group([group(swatch, { place }), ...second, ...nodes])], texts, height };
    }
  };
}

/** A legend in one or more columns, each row whole; the columns are as level as they can be. */
export function setLegend(
  items: readonly LegendItem[],
  { width, columns }: { readonly width: number; readonly columns: number },
  fullness: LegendFullness,
  type: TypeScale,
  context: SheetContext
): Setting {
  const shown = shownItems(items, fullness, context);
  const columnWidth = (width - COLUMN_GAP * (columns - 1)) / columns;
  const gap = fullness.hasDetail ? 8 : 6;
  const rows = shown.map((item) => {
    const isAlone = !shown.some((other) => other !== item && other.title === item.title);
    const paragraphs = paragraphsOf(item, fullness, isAlone, type);
    return setItem(item, setParagraphs(paragraphs, columnWidth - TEXT_LEFT, context), type, context);
  });
  const limit = levelHeight(
    rows.map(({ height }) => height + gap),
    columns
  );
  const height = rows.length === 0 ? 0 : limit - gap;
  return { height, at: (x, y) => ({ ...placeRows(rows, { x, y, gap, columns, columnWidth, limit }), height }) };
}

/** Rows below each other, column by column. */
function placeRows(
  rows: readonly Setting[],
  { x, y, gap, columns, columnWidth, limit }: Record<'x' | 'y' | 'gap' | 'columns' | 'columnWidth' | 'limit', number>
): Omit<Block, 'height'> {
  let [column, top] = [0, 0];
  const blocks = rows.map((row) => {
    if (top > 0 && top + row.height + gap > limit + 0.01 && column < columns - 1) {
      column += 1;
      top = 0;
    }
    const block = row.at(x + column * (columnWidth + COLUMN_GAP), y + top);
    top += row.height + gap;
    return block;
  });
  return { nodes: blocks.flatMap(({ nodes }) => nodes), texts: blocks.flatMap(({ texts }) => texts) };
}

/** The least height at which rows of these heights fit into so many columns in their order. */
function levelHeight(heights: readonly number[], columns: number): number {
  const total = heights.reduce((sum, height) => sum + height, 0);
  const columnsAt = (limit: number): number => {
    let [count, filled] = [1, 0];
    for (const height of heights) {
      if (filled > 0 && filled + height > limit + 0.01) [count, filled] = [count + 1, 0];
      filled += height;
    }
    return count;
  };
  let limit = Math.max(total / columns, ...heights, 0);
  while (columnsAt(limit) > columns) limit += 1;
  return limit;
}
