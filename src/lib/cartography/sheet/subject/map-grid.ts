import type { Bbox } from '../../../view/page/preset-views';
import type { Box } from '../../ground/box';
import { joinFigures, sizeOf, type Figure } from '../model/place-figure';
import { fitWords, setParagraphs, type Setting } from '../model/set-text';
import { captionOf, drawPart, MIN_MAP } from './several-versions';
import type { SheetPart } from '../model/sheet';
import type { SheetContext } from '../model/sheet-context';
import { mapScale } from '../map/sheet-frame';

/** Gap between a caption and its map, in units. */
const CAPTION_GAP = 6;
/** Gap between the cells of the grid, in units. */
const CELL_GAP = 14;

/** Rows and columns of maps, with what stands above each. */
interface Grid {
  readonly columns: number;
  readonly cellWidth: number;
  readonly settings: readonly Setting[];
  /** Height of the captions of each row, which is that of its highest. */
  readonly captions: readonly number[];
  /** Height that all maps have, so that they are of one scale. */
  readonly mapHeight: number;
  /** Scale in units per degree of longitude; 0 where the maps could not be read. */
  readonly scale: number;
}

/** Several maps in one box. */
export interface GridContent {
  readonly parts: readonly SheetPart[];
  /** Extent of each map, in degrees WGS84. */
  readonly extent: Bbox;
  /** Whether captions use the short wording. */
  readonly isBrief: boolean;
  /**
   * Whether the maps are many: only the first has the scale, and the legend explains the line; else each map has both.
   */
  readonly isMany: boolean;
}

/** The caption of one map; of two, with the letter that stands beside areas in their legend. */
function setCaption({ parts, isBrief }: GridContent, part: SheetPart, width: number, context: SheetContext): Setting {
  const letter = parts.length > 2 ? '' : part === parts[0] ? 'A' : 'B';
  const caption = captionOf(part, letter, context, isBrief);
  const fitted = caption.map((one) => ({ ...one, style: fitWords(one.style, one.text, width) }));
  return setParagraphs(fitted, width, context);
}

function gridWith(columns: number, content: GridContent, box: Box, context: SheetContext): Grid {
  const { parts, extent } = content;
  const { width, height } = sizeOf(box);
  const rows = Math.ceil(parts.length / columns);
  const cellWidth = (width - CELL_GAP * (columns - 1)) / columns;
  const settings = parts.map((part) => setCaption(content, part, cellWidth, context));
  const captions = Array.from({ length: rows }, (_row, row) =>
    Math.max(...settings.slice(row * columns, (row + 1) * columns).map(({ height: said }) => said + CAPTION_GAP))
  );
  const said = captions.reduce((sum, caption) => sum + caption, 0);
  const mapHeight = (height - CELL_GAP * (rows - 1) - said) / rows;
  const canBeRead = cellWidth >= MIN_MAP.width && mapHeight >= MIN_MAP.height;
  const size = { width: cellWidth, height: mapHeight };
  const scale = canBeRead ? mapScale(context.input.view.projection, extent, size) : 0;
  return { columns, cellWidth, settings, captions, mapHeight, scale };
}

/** The grid whose number of columns makes the maps largest. */
function gridOf(content: GridContent, box: Box, context: SheetContext): Grid {
  const grids = content.parts.map((_, index) => gridWith(index + 1, content, box, context));
  return grids.reduce((one, other) => (other.scale > one.scale ? other : one));
}

/** Scale of maps in a grid in this box, in units per degree of longitude; 0 where they could not be read. */
export const gridScale = (content: GridContent, box: Box, context: SheetContext): number =>
  gridOf(content, box, context).scale;

/** Maps with their captions in rows and columns. */
export function drawGrid(content: GridContent, box: Box, context: SheetContext): Figure {
  const { columns, cellWidth, settings, captions, mapHeight } = gridOf(content, box, context);
  const { parts, isMany } = content;
  return joinFigures(
    parts.flatMap((part, index) => {
      const row = Math.floor(index / columns);
      const left = box.left + (index % columns) * (cellWidth + CELL_GAP);
      const said = captions.slice(0, row).reduce((sum, caption) => sum + caption, 0);
      const top = box.top + said + row * (mapHeight + CELL_GAP);
      const mapTop = top + (captions[row] ?? 0);
      const map = { left, right: left + cellWidth, top: mapTop, bottom: mapTop + mapHeight };
      const caption = settings[index];
      const amongMany = isMany ? (index === 0 ? 'first' : 'later') : undefined;
      return [
        ...(caption === undefined ? [] : [caption.at(left, top)]),
        drawPart(part, `map-${String(index + 1)}`, map, context, amongMany)
      ];
    })
  );
}
