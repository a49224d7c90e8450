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
import { setParagraphs, SMALLEST, type Paragraph } from './set-text';

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
const MIN_MAP = { width: 130, height: 105 };

/** Narrower maps have no room for names beside their land. */
const SMALL_MAP_WIDTH = 260;

/** One map of several, without locator. Throws where it would be too small to be read. */
export function drawPart(part: SheetPart, id: string, box: Box, context: SheetContext): Figure {
  const { view, parts } = context.input;
  const size = sizeOf(box);
  if (size.width < MIN_MAP.width || size.height < MIN_MAP.height) throw noRoom(context);
  const isSmall = size.width < SMALL_MAP_WIDTH;
  const without = isSmall ? (['sites', 'places'] as const) : [];
  const map = { part, size, extent: extentOf(view, parts), idPrefix: `${id}-`, coveredTop: 0, isSmall, without };
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

/** Maps with their captions in rows and columns: as many columns as make the maps largest. */
export function drawGrid(parts: readonly SheetPart[], box: Box, context: SheetContext): Figure {
  const { width, height } = sizeOf(box);
  const captionAt = (part: SheetPart, cellWidth: number) =>
    setParagraphs(captionOf(part, '', context), 0, 0, cellWidth, context).height + CAPTION_GAP;
  const cellsAt = (columns: number) => {
    const rows = Math.ceil(parts.length / columns);
    const cellWidth = (width - CELL_GAP * (columns - 1)) / columns;
    const cellHeight = (height - CELL_GAP * (rows - 1)) / rows;
    const caption = Math.max(...parts.map((part) => captionAt(part, cellWidth)));
    return { columns, cellWidth, cellHeight, caption, side: Math.min(cellWidth, (cellHeight - caption) * LABEL_ROOM) };
  };
  const grids = parts.map((_, index) => cellsAt(index + 1));
  const best = grids.reduce((one, other) => (other.side > one.side ? other : one));
  return joinFigures(
    parts.flatMap((part, index) => {
      const left = box.left + (index % best.columns) * (best.cellWidth + CELL_GAP);
      const top = box.top + Math.floor(index / best.columns) * (best.cellHeight + CELL_GAP);
      const own = captionAt(part, best.cellWidth);
      const caption = setParagraphs(
        captionOf(part, '', context),
        left,
        top + best.caption - own,
        best.cellWidth,
        context
      );
      const map = { left, right: left + best.cellWidth, top: top + best.caption, bottom: top + best.cellHeight };
      return [caption, drawPart(part, `map-${String(index + 1)}`, map, context)];
    })
  );
}
