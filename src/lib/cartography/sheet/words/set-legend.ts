import { sign, SWATCH, type LegendItem } from './legend-items';
import { setParagraphs, type Block, type Paragraph } from '../model/set-text';
import type { SheetContext } from '../model/sheet-context';
import type { TypeScale } from '../model/type-scale';

/** Amount of text in a legend. */
export interface LegendFullness {
  readonly hasDetail: boolean;
  readonly hasShare: boolean;
  readonly hasArea: boolean;
  readonly hasSigns: boolean;
  /** Classes beyond this number are counted, not named. */
  readonly limit: number;
}

/** Distance of the text from the left edge of its column, in units. */
const TEXT_LEFT = 36;
/** Gap between columns of the legend, in units. */
const COLUMN_GAP = 22;

function paragraphsOf(item: LegendItem, fullness: LegendFullness, isAlone: boolean, type: TypeScale): Paragraph[] {
  // The detail distinguishes classes with the same name.
  const hasDetail = item.detail !== '' && (fullness.hasDetail || !isAlone);
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

/** The rows that there is room for; those left out are counted. */
function shownItems(items: readonly LegendItem[], fullness: LegendFullness, context: SheetContext): LegendItem[] {
  const classes = items.filter(({ rank }) => rank === 'class');
  const left = classes.length - fullness.limit;
  const more = context.messages.more(String(left));
  return [
    ...classes.slice(0, fullness.limit),
    ...(left > 0 ? [sign('', more)] : []),
    ...items.filter(({ rank }) => rank === 'line'),
    ...(fullness.hasSigns ? items.filter(({ rank }) => rank === 'sign') : [])
  ];
}

/** A legend in one or more columns, each row whole; the columns are as level as they can be. */
export function setLegend(
  items: readonly LegendItem[],
  place: { readonly x: number; readonly y: number; readonly width: number; readonly columns: number },
  fullness: LegendFullness,
  type: TypeScale,
  context: SheetContext
): Block {
  const shown = shownItems(items, fullness, context);
  const columnWidth = (place.width - COLUMN_GAP * (place.columns - 1)) / place.columns;
  const gap = fullness.hasDetail ? 8 : 6;
  const setTextAt = (item: LegendItem, x: number, y: number): Block => {
    const isAlone = !shown.some((other) => other !== item && other.title === item.title);
    const text = setParagraphs(
      paragraphsOf(item, fullness, isAlone, type),
      x + TEXT_LEFT,
      y,
      columnWidth - TEXT_LEFT,
      context
    );
    return { ...text, height: Math.max(text.height, SWATCH.height) };
  };
  const setAt = (item: LegendItem, x: number, y: number): Block => {
    const text = setTextAt(item, x, y);
    const top = y + (type.legendTitle.leading - SWATCH.height) / 2;
    const swatch = `<g transform="translate(${x.toFixed(1)} ${top.toFixed(1)})">${context.paintMap(item.swatch)}</g>`;
    return { ...text, markup: `<g>${swatch}${text.markup}</g>` };
  };
  const heights = shown.map((item) => setTextAt(item, 0, 0).height + gap);
  const total = heights.reduce((sum, height) => sum + height, 0);
  const limit = levelHeight(heights, place.columns, total);
  let [column, y] = [0, place.y];
  const blocks = shown.map((item, index) => {
    const height = heights[index] ?? 0;
    if (y > place.y && y + height > place.y + limit + 0.01 && column < place.columns - 1) {
      column += 1;
      y = place.y;
    }
    const block = setAt(item, place.x + column * (columnWidth + COLUMN_GAP), y);
    y += height;
    return block;
  });
  return {
    markup: blocks.map(({ markup }) => markup).join(''),
    texts: blocks.flatMap(({ texts }) => texts),
    height: shown.length === 0 ? 0 : limit - gap
  };
}

/** The least height at which rows of these heights fit into so many columns in their order. */
function levelHeight(heights: readonly number[], columns: number, total: number): number {
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
