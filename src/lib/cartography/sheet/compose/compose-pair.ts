import type { Box } from '../../ground/box';
import { assemble, BLOCK_GAP, briefWording, marginOf, noRoom } from '../words/composition';
import { headParagraphs, joinFoot, legendColumn, LEVELS, LIMITED_LEVELS, typeAt, type Level } from './furniture';
import { joinFigures, type Figure } from '../model/place-figure';
import { setParagraphs } from '../model/set-text';
import type { SheetContent, SideMap } from '../words/sheet-content';
import type { SheetContext } from '../model/sheet-context';
import { setLegend } from '../words/set-legend';

/**
 * Width of the legend's column between the maps of a wide sheet: a share of the sheet's width, and its limits in units.
 */
const MIDDLE = { share: 0.19, least: 168, most: 240 };
/**
 * Attempts for a tall sheet: the share of the room between title and notes that each map must have. Small maps are
 * given room by a shorter wording.
 */
const TALL_ATTEMPTS = [
  { mapShare: 0.36, isBrief: false },
  { mapShare: 0.36, isBrief: true },
  { mapShare: 0.3, isBrief: true },
  { mapShare: 0.22, isBrief: true }
];
const WIDE_ATTEMPTS = [
  { mapShare: 0, isBrief: false },
  { mapShare: 0, isBrief: true }
];
/** Gap between a caption and its map, in units. */
const CAPTION_GAP = 6;

/** A map below its caption, in a box for both; the caption takes at least `captionLeast` units. */
function drawSide(side: SideMap, box: Box, captionLeast: number, context: SheetContext): Figure {
  const caption = setParagraphs(side.caption, box.left, box.top, box.right - box.left, context);
  return joinFigures([
    caption,
    side.draw({ ...box, top: box.top + Math.max(captionLeast, caption.height + CAPTION_GAP) })
  ]);
}

const captionHeight = (side: SideMap, width: number, context: SheetContext): number =>
  setParagraphs(side.caption, 0, 0, width, context).height + CAPTION_GAP;

/** Captions of one height, so that the maps below them stand level. */
function levelTop(sides: readonly [SideMap, SideMap], width: number, context: SheetContext): number {
  return Math.max(...sides.map((side) => captionHeight(side, width, context)));
}

function composeAt(
  content: SheetContent,
  sides: readonly [SideMap, SideMap],
  level: Level,
  leastShare: number,
  context: SheetContext
): Figure | undefined {
  const { canvas, safe, shape } = context.format;
  const margin = marginOf(context);
  const width = canvas.width - 2 * margin;
  const [top, bottom] = [Math.max(safe.top, margin), canvas.height - Math.max(safe.bottom, margin)];
  const type = typeAt(level, context);
  const head = setParagraphs(headParagraphs(content, level, type, width), margin, top, width, context);
  const footText = joinFoot(level.notes, type, context);
  const footTop = bottom - setParagraphs(footText, margin, 0, width, context).height;
  const foot = setParagraphs(footText, margin, footTop, width, context);
  const [y, end] = [top + head.height + BLOCK_GAP * 0.8, footTop - BLOCK_GAP * 0.8];
  const setLegendIn = (x: number, at: number, legendWidth: number, columns: number) =>
    setLegend(content.legend, { x, y: at, width: legendWidth, columns }, level.legend, type, context);

  if (shape === 'wide') {
    const middle = Math.min(MIDDLE.most, Math.max(MIDDLE.least, canvas.width * MIDDLE.share));
    const mapWidth = (width - middle) / 2 - BLOCK_GAP;
    const legendTop = y + levelTop(sides, mapWidth, context);
    const legend = setLegendIn(margin + mapWidth + BLOCK_GAP, legendTop, middle, 1);
    if (legendTop + legend.height > end) return undefined;
    const boxes = [margin, margin + width - mapWidth].map((left) => ({
      left,
      right: left + mapWidth,
      top: y,
      bottom: end
    }));
    return assemble({ head, legend, foot }, drawSides(sides, boxes, legendTop - y, context), '');
  }
  const columns = Math.max(1, Math.floor(width / legendColumn(level.legend)));
  const beside = (width - BLOCK_GAP) / 2;
  const legendHeight = setLegendIn(margin, 0, width, columns).height;
  const each = (end - y - legendHeight - 2 * BLOCK_GAP) / 2;
  // On a sheet that is little higher than wide, maps beside each other are larger than one above the other.
  const wholeHeight = end - y - legendHeight - BLOCK_GAP;
  if (Math.min(beside, wholeHeight - levelTop(sides, beside, context)) > each - levelTop(sides, width, context)) {
    if (wholeHeight < 2 * leastShare * (end - y)) return undefined;
    const boxes = [margin, margin + beside + BLOCK_GAP].map((left) => ({
      left,
      right: left + beside,
      top: y,
      bottom: y + wholeHeight
    }));
    const legend = setLegendIn(margin, end - legendHeight, width, columns);
    return assemble({ head, legend, foot }, drawSides(sides, boxes, levelTop(sides, beside, context), context), '');
  }
  if (each < leastShare * (end - y)) return undefined;
  const legend = setLegendIn(margin, y + each + BLOCK_GAP, width, columns);
  const boxes = [y, end - each].map((boxTop) => ({
    left: margin,
    right: margin + width,
    top: boxTop,
    bottom: boxTop + each
  }));
  return assemble({ head, legend, foot }, drawSides(sides, boxes, 0, context), '');
}

/** Both maps in their boxes; their captions take at least `captionLeast` units. */
function drawSides(
  sides: readonly [SideMap, SideMap],
  boxes: readonly Box[],
  captionLeast: number,
  context: SheetContext
): Figure {
  return joinFigures(
    sides.flatMap((side, index) => {
      const box = boxes[index];
      if (box === undefined) return [];
      return [drawSide(side, box, captionLeast, context)];
    })
  );
}

/** Two maps with one legend between them: beside each other on a wide sheet, one above the other on a tall one. */
export function composePair(content: SheetContent, context: SheetContext): Figure {
  const attempts = context.format.shape === 'wide' ? WIDE_ATTEMPTS : TALL_ATTEMPTS;
  for (const levels of [LEVELS, LIMITED_LEVELS]) {
    for (const { mapShare, isBrief } of attempts) {
      const wording = isBrief ? briefWording(content) : content;
      if (wording.sides === undefined) continue;
      for (const level of levels) {
        const composed = composeAt(wording, wording.sides, level, mapShare, context);
        if (composed !== undefined) return composed;
      }
    }
  }
  throw noRoom(context);
}
