import { formatDate } from '../../i18n/format';
import { drawMap } from './sheet-map';
import { noRoom } from './composition';
import { joinFigures, placeFigure, sizeOf, type Figure } from './place-figure';
import type { Box } from '../label-placement';
import type { SheetPart } from './sheet';
import type { SheetContext } from './sheet-context';
import { extentOf } from './sheet-extent';
import { classItems, sign, signItems, stroke, type LegendItem } from './legend-items';
import { standingText } from './sheet-texts';
import { fitWords, setParagraphs, SMALLEST, type Paragraph } from './set-text';

const CAPTION_GAP = 6;
const CELL_GAP = 14;
/** Labels need width more than height: a map this much wider than high has the room of a square one. */
const LABEL_ROOM = 1.25;

/** Dates of the lines that maps are drawn on, each once, in the order of the maps. */
export function lineDates({ input }: SheetContext): string[] {
  const drawn = input.parts.filter(({ version }) => version.notDrawn === undefined);
  return [...new Set(drawn.map(({ partition }) => partition.date))];
}

export const lineText = ({ version, partition }: SheetPart, { input, messages }: SheetContext): string => {
  const { code, messages: global } = input.locale;
  return version.notDrawn === undefined
    ? global.map.lineOfContactOn(formatDate(partition.date, code))
    : messages.notDrawn(version.notDrawn.brief[code]);
};

/** What stands above one of several maps: which version, of what standing, on which line. */
export function captionOf(part: SheetPart, letter: string, context: SheetContext): Paragraph[] {
  const title = part.version.title[context.input.locale.code];
  const small = { font: 'sans', size: SMALLEST, weight: 400, leading: 13.5, ink: 'labelMuted' } as const;
  return [
    {
      text: letter === '' ? title : context.messages.side(letter, title),
      style: { font: 'sans', size: 13, weight: 600, leading: 16, ink: 'label' },
      gap: 0
    },
    { text: `${standingText(part, context)}. ${lineText(part, context)}.`, style: small, gap: 2 }
  ];
}

/** Of one map of several, in units: on a smaller one nothing could be read. */
const MIN_MAP = { width: 120, height: 92 };

/** Narrower maps have no room for names beside their land. */
const SMALL_MAP_WIDTH = 260;

/** One map of several, without locator. Throws where it would be too small to be read. */
export function drawPart(part: SheetPart, id: string, box: Box, context: SheetContext): Figure {
  const { view, parts } = context.input;
  const size = sizeOf(box);
  if (size.width < MIN_MAP.width || size.height < MIN_MAP.height) throw noRoom(context);
  const isSmall = size.width < SMALL_MAP_WIDTH;
  const without = isSmall ? (['sites', 'places'] as const) : [];
  const map = {
    part,
    size,
    extent: extentOf(view, parts),
    idPrefix: `${id}-`,
    coveredTop: 0,
    isSmall,
    isCoarse: parts.length > 2,
    without
  };
  return placeFigure(id, drawMap(map, context), box, context);
}

/** The classes of land of all maps, each once, with its area in each of two. */
export function sharedItems(context: SheetContext): LegendItem[] {
  const { input, messages } = context;
  const { parts, locale } = input;
  const byPart = parts.map((part) => classItems(part, context));
  const found = new Map(byPart.flat().map((item) => [item.id, item] as const));
  const areaIn = (items: readonly LegendItem[], id: string) => items.find((item) => item.id === id)?.area ?? '–';
  const [a = [], b = []] = byPart;
  const classes = [...found].map(([id, item]) => ({
    ...item,
    share: '',
    area: parts.length === 2 ? messages.areas(areaIn(a, id), areaIn(b, id)) : ''
  }));
  const signs = new Map(parts.flatMap((part) => signItems(part, context)).map((item) => [item.swatch, item] as const));
  const line = stroke('line-casing') + stroke('line-of-contact');
  if (signs.has(line) && lineDates(context).length > 1) signs.set(line, sign(line, locale.messages.map.lineOfContact));
  return [...classes, ...signs.values()];
}

interface Grid {
  readonly columns: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** Height of the captions, which is that of the highest. */
  readonly caption: number;
}

const captionBlock = (part: SheetPart, x: number, y: number, width: number, context: SheetContext) => {
  const caption = captionOf(part, '', context);
  const fitted = caption.map((one) => ({ ...one, style: fitWords(one.style, one.text, width) }));
  return setParagraphs(fitted, x, y, width, context);
};

/** As many columns as make the maps largest. */
function gridOf(parts: readonly SheetPart[], box: Box, context: SheetContext): Grid {
  const { width, height } = sizeOf(box);
  const grids = parts.map((_, index) => {
    const columns = index + 1;
    const rows = Math.ceil(parts.length / columns);
    const cellWidth = (width - CELL_GAP * (columns - 1)) / columns;
    const cellHeight = (height - CELL_GAP * (rows - 1)) / rows;
    const captions = parts.map((part) => captionBlock(part, 0, 0, cellWidth, context).height);
    return { columns, cellWidth, cellHeight, caption: Math.max(...captions) + CAPTION_GAP };
  });
  const sideOf = ({ cellWidth, cellHeight, caption }: Grid) => Math.min(cellWidth, (cellHeight - caption) * LABEL_ROOM);
  return grids.reduce((one, other) => (sideOf(other) > sideOf(one) ? other : one));
}

/** Whether maps in a grid in this box could be read. */
export function gridHasRoom(parts: readonly SheetPart[], box: Box, context: SheetContext): boolean {
  const { cellWidth, cellHeight, caption } = gridOf(parts, box, context);
  return cellWidth >= MIN_MAP.width && cellHeight - caption >= MIN_MAP.height;
}

/** Maps with their captions in rows and columns. */
export function drawGrid(parts: readonly SheetPart[], box: Box, context: SheetContext): Figure {
  const { columns, cellWidth, cellHeight, caption } = gridOf(parts, box, context);
  return joinFigures(
    parts.flatMap((part, index) => {
      const left = box.left + (index % columns) * (cellWidth + CELL_GAP);
      const top = box.top + Math.floor(index / columns) * (cellHeight + CELL_GAP);
      const own = captionBlock(part, 0, 0, cellWidth, context).height + CAPTION_GAP;
      const map = { left, right: left + cellWidth, top: top + caption, bottom: top + cellHeight };
      return [
        captionBlock(part, left, top + caption - own, cellWidth, context),
        drawPart(part, `map-${String(index + 1)}`, map, context)
      ];
    })
  );
}
