import type { Box } from '../label-placement';
import { joinFigures, sizeOf, type Figure } from './place-figure';
import { fitWords, setParagraphs } from './set-text';
import { captionOf, drawPart, MIN_MAP } from './several-versions';
import type { SheetPart } from './sheet';
import type { SheetContext } from './sheet-context';

const CAPTION_GAP = 6;
const CELL_GAP = 14;
/** Labels need width more than height: a map this much wider than high has the room of a square one. */
const LABEL_ROOM = 1.25;

interface Grid {
  readonly columns: number;
  readonly cellWidth: number;
  /** Height of the captions of each row, which is that of its highest. */
  readonly captions: readonly number[];
  /** The same for all maps, so that they are of one scale. */
  readonly mapHeight: number;
}

/** Several maps in one box, with captions in brief or not. */
export interface GridContent {
  readonly parts: readonly SheetPart[];
  readonly isBrief: boolean;
}

function captionBlock(part: SheetPart, isBrief: boolean, x: number, y: number, width: number, context: SheetContext) {
  const caption = captionOf(part, '', context, isBrief);
  const fitted = caption.map((one) => ({ ...one, style: fitWords(one.style, one.text, width) }));
  return setParagraphs(fitted, x, y, width, context);
}

/** As many columns as make the maps largest. */
function gridOf({ parts, isBrief }: GridContent, box: Box, context: SheetContext): Grid {
  const { width, height } = sizeOf(box);
  const grids = parts.map((_, index): Grid => {
    const columns = index + 1;
    const rows = Math.ceil(parts.length / columns);
    const cellWidth = (width - CELL_GAP * (columns - 1)) / columns;
    const heights = parts.map((part) => captionBlock(part, isBrief, 0, 0, cellWidth, context).height + CAPTION_GAP);
    const captions = Array.from({ length: rows }, (_row, row) =>
      Math.max(...heights.slice(row * columns, (row + 1) * columns))
    );
    const said = captions.reduce((sum, caption) => sum + caption, 0);
    return { columns, cellWidth, captions, mapHeight: (height - CELL_GAP * (rows - 1) - said) / rows };
  });
  const sideOf = ({ cellWidth, mapHeight }: Grid) => Math.min(cellWidth, mapHeight * LABEL_ROOM);
  return grids.reduce((one, other) => (sideOf(other) > sideOf(one) ? other : one));
}

/** Whether maps in a grid in this box could be read. */
export function gridHasRoom(content: GridContent, box: Box, context: SheetContext): boolean {
  const { cellWidth, mapHeight } = gridOf(content, box, context);
  return cellWidth >= MIN_MAP.width && mapHeight >= MIN_MAP.height;
}

/** Maps with their captions in rows and columns. */
export function drawGrid(content: GridContent, box: Box, context: SheetContext): Figure {
  const { columns, cellWidth, captions, mapHeight } = gridOf(content, box, context);
  return joinFigures(
    content.parts.flatMap((part, index) => {
      const row = Math.floor(index / columns);
      const left = box.left + (index % columns) * (cellWidth + CELL_GAP);
      const said = captions.slice(0, row).reduce((sum, caption) => sum + caption, 0);
      const top = box.top + said + row * (mapHeight + CELL_GAP);
      const mapTop = top + (captions[row] ?? 0);
      const map = { left, right: left + cellWidth, top: mapTop, bottom: mapTop + mapHeight };
      return [
        captionBlock(part, content.isBrief, left, top, cellWidth, context),
        drawPart(part, `map-${String(index + 1)}`, map, context)
      ];
    })
  );
}
