import type { Box } from '../label-placement';
import { joinFigures, sizeOf, type Figure } from './place-figure';
import { fitWords, setParagraphs } from './set-text';
import { captionOf, drawPart, MIN_MAP } from './several-versions';
import type { SheetPart } from './sheet';
import type { SheetContext } from './sheet-context';
import { extentOf } from './sheet-extent';
import { mapScale } from './sheet-frame';

const CAPTION_GAP = 6;
const CELL_GAP = 14;

/** Rows and columns of maps, with what stands above each. */
interface Grid {
  readonly columns: number;
  readonly cellWidth: number;
  /** Height of the captions of each row, which is that of its highest. */
  readonly captions: readonly number[];
  /** The same for all maps, so that they are of one scale. */
  readonly mapHeight: number;
  /** In units per degree of longitude; 0 where the maps could not be read. */
  readonly scale: number;
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

function gridWith(columns: number, { parts, isBrief }: GridContent, box: Box, context: SheetContext): Grid {
  const { view } = context.input;
  const { width, height } = sizeOf(box);
  const rows = Math.ceil(parts.length / columns);
  const cellWidth = (width - CELL_GAP * (columns - 1)) / columns;
  const heights = parts.map((part) => captionBlock(part, isBrief, 0, 0, cellWidth, context).height + CAPTION_GAP);
  const captions = Array.from({ length: rows }, (_row, row) =>
    Math.max(...heights.slice(row * columns, (row + 1) * columns))
  );
  const said = captions.reduce((sum, caption) => sum + caption, 0);
  const mapHeight = (height - CELL_GAP * (rows - 1) - said) / rows;
  const canBeRead = cellWidth >= MIN_MAP.width && mapHeight >= MIN_MAP.height;
  const size = { width: cellWidth, height: mapHeight };
  const scale = canBeRead ? mapScale(view.projection, extentOf(view, context.input.parts), size) : 0;
  return { columns, cellWidth, captions, mapHeight, scale };
}

/** As many columns as make the maps largest. */
function gridOf(content: GridContent, box: Box, context: SheetContext): Grid {
  const grids = content.parts.map((_, index) => gridWith(index + 1, content, box, context));
  return grids.reduce((one, other) => (other.scale > one.scale ? other : one));
}

/** How large maps in a grid in this box are, in units per degree of longitude; 0 where they could not be read. */
export const gridScale = (content: GridContent, box: Box, context: SheetContext): number =>
  gridOf(content, box, context).scale;

/** Maps with their captions in rows and columns. All are of one scale, which the first one tells. */
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
        drawPart(part, `map-${String(index + 1)}`, map, context, index === 0 ? 'with-scale' : 'without-scale')
      ];
    })
  );
}
