import type { Box } from '../../ground/box';
import { assemble, BLOCK_GAP, briefWording, marginOf, noRoom } from '../words/composition';
import { headParagraphs, joinFoot, legendColumn, LEVELS, LIMITED_LEVELS, typeAt, type Level } from './furniture';
import { joinFigures, type Figure } from '../model/place-figure';
import { setParagraphs, type Block, type Setting } from '../model/set-text';
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

/** What is said on a sheet of two maps, measured for the room between its margins. */
interface Words {
  readonly head: Setting;
  readonly foot: Setting;
  readonly sides: readonly [SideMap, SideMap];
  readonly setLegendIn: (width: number, columns: number) => Setting;
  /** Left and right, and between title and notes. */
  readonly box: Box;
  readonly headTop: number;
  readonly footTop: number;
}

function measureWords(content: SheetContent, sides: Words['sides'], level: Level, context: SheetContext): Words {
  const { canvas, safe } = context.format;
  const margin = marginOf(context);
  const width = canvas.width - 2 * margin;
  const type = typeAt(level, context);
  const head = setParagraphs(headParagraphs(content, level, type, width), width, context);
  const foot = setParagraphs(joinFoot(level.notes, type, context), width, context);
  const headTop = Math.max(safe.top, margin);
  const footTop = canvas.height - Math.max(safe.bottom, margin) - foot.height;
  const [top, bottom] = [headTop + head.height + BLOCK_GAP * 0.8, footTop - BLOCK_GAP * 0.8];
  return {
    ...{ head, foot, sides, headTop, footTop },
    box: { left: margin, right: margin + width, top, bottom },
    setLegendIn: (legendWidth, columns) =>
      setLegend(content.legend, { width: legendWidth, columns }, level.legend, type, context)
  };
}

/** Maps below their captions, each in a box for both; captions that stand level are of one height. */
function drawSides({ sides }: Words, boxes: readonly Box[], isLevel: boolean, context: SheetContext): Figure {
  const captions = boxes.map((box, index) => setParagraphs(sides[index]?.caption ?? [], box.right - box.left, context));
  const highest = Math.max(...captions.map(({ height }) => height));
  return joinFigures(
    sides.flatMap((side, index) => {
      const [box, caption] = [boxes[index], captions[index]];
      if (box === undefined || caption === undefined) return [];
      const mapTop = box.top + (isLevel ? highest : caption.height) + CAPTION_GAP;
      return [caption.at(box.left, box.top), side.draw({ ...box, top: mapTop })];
    })
  );
}

/** Height of the captions above maps of this width. */
function captionHeight({ sides }: Words, width: number, context: SheetContext): number {
  return Math.max(...sides.map(({ caption }) => setParagraphs(caption, width, context).height)) + CAPTION_GAP;
}

/** Everything of the words in its place, with the maps in their boxes. */
function assemblePair(
  words: Words,
  legend: Block,
  { boxes, isLevel }: { readonly boxes: readonly Box[]; readonly isLevel: boolean },
  context: SheetContext
): Figure {
  const { head, foot, box, headTop, footTop } = words;
  const blocks = { head: head.at(box.left, headTop), legend, foot: foot.at(box.left, footTop) };
  return assemble(blocks, drawSides(words, boxes, isLevel, context));
}

/** The legend in a column between the maps; nothing where it is too long. */
function composeAround(words: Words, context: SheetContext): Figure | undefined {
  const { box } = words;
  const middle = Math.min(MIDDLE.most, Math.max(MIDDLE.least, context.format.canvas.width * MIDDLE.share));
  const mapWidth = (box.right - box.left - middle) / 2 - BLOCK_GAP;
  const legendTop = box.top + captionHeight(words, mapWidth, context);
  const legend = words.setLegendIn(middle, 1);
  if (legendTop + legend.height > box.bottom) return undefined;
  const boxes = [
    { ...box, right: box.left + mapWidth },
    { ...box, left: box.right - mapWidth }
  ];
  const placed = legend.at(box.left + mapWidth + BLOCK_GAP, legendTop);
  return assemblePair(words, placed, { boxes, isLevel: true }, context);
}

/** The legend between the maps or below them, whichever leaves larger maps; nothing where they have too small a share. */
function composeStacked(words: Words, columns: number, leastShare: number, context: SheetContext): Figure | undefined {
  const { box } = words;
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const legend = words.setLegendIn(width, columns);
  const beside = (width - BLOCK_GAP) / 2;
  const each = (height - legend.height - 2 * BLOCK_GAP) / 2;
  // On a sheet that is little higher than wide, maps beside each other are larger than one above the other.
  const whole = height - legend.height - BLOCK_GAP;
  const sideOfBeside = Math.min(beside, whole - captionHeight(words, beside, context));
  if (sideOfBeside > each - captionHeight(words, width, context)) {
    if (whole < 2 * leastShare * height) return undefined;
    const boxes = [box.left, box.left + beside + BLOCK_GAP].map((left) => ({
      ...{ left, right: left + beside },
      ...{ top: box.top, bottom: box.top + whole }
    }));
    return assemblePair(words, legend.at(box.left, box.bottom - legend.height), { boxes, isLevel: true }, context);
  }
  if (each < leastShare * height) return undefined;
  const boxes = [box.top, box.bottom - each].map((top) => ({ ...box, top, bottom: top + each }));
  return assemblePair(words, legend.at(box.left, box.top + each + BLOCK_GAP), { boxes, isLevel: false }, context);
}

function composeAt(
  content: SheetContent,
  sides: Words['sides'],
  level: Level,
  leastShare: number,
  context: SheetContext
): Figure | undefined {
  const words = measureWords(content, sides, level, context);
  if (context.format.shape === 'wide') return composeAround(words, context);
  const columns = Math.max(1, Math.floor((words.box.right - words.box.left) / legendColumn(level.legend)));
  return composeStacked(words, columns, leastShare, context);
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
