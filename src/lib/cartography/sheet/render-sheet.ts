import type { SheetSubject, SheetView } from '../../view/sheet/sheet-view';
import { describeStory, tellSheet } from '../caption/describe-sheet';
import { ALL_HATCHES, hatchMarks } from '../plate/hatch-patterns';
import type { ImageNode } from '../scene/scene';
import { HATCH_TILES, hatchId } from '../symbology/hatches';
import { areasContent } from './subject/areas-sheet';
import { bandsContent } from './subject/bands-sheet';
import { lineContent } from './subject/line-sheet';
import { compose } from './compose/compose';
import { differenceContent } from './subject/difference-sheet';
import { movedContent } from './subject/moved-sheet';
import { multiplesContent } from './subject/multiples-sheet';
import { moveTexts, moveWindow, type Figure } from './model/place-figure';
import type { LegendItem } from './words/legend-items';
import type { Sheet, SheetInput } from './model/sheet';
import type { SheetContent } from './words/sheet-content';
import { SheetError } from './model/sheet-error';
import { sheetContext, type SheetContext } from './model/sheet-context';
import { sideBySideContent } from './subject/side-by-side-sheet';
import { versionContent } from './subject/version-sheet';

/** Content of a sheet, by its subject. */
const CONTENTS: Readonly<Record<SheetSubject['kind'], (context: SheetContext) => SheetContent>> = {
  version: versionContent,
  line: lineContent,
  bands: bandsContent,
  moved: movedContent,
  'side-by-side': sideBySideContent,
  difference: differenceContent,
  multiples: multiplesContent,
  'areas-over-time': areasContent
};

/** Ids of the hatches that a drawing uses. */
const usedHatches = (nodes: readonly ImageNode[]): string[] =>
  nodes.flatMap((node) => {
    if ('children' in node) return usedHatches(node.children);
    return 'hatch' in node ? [hatchId(node.hatch)] : [];
  });

/**
 * Composes a sheet whose legend leaves out what none of its maps shows. What is in a frame is known when the maps have
 * their sizes; with a shorter legend they may show more, and then the legend stays whole.
 */
function composeSeen(content: SheetContent, context: SheetContext): Figure {
  const whole = compose(content, context);
  const isSeenIn =
    ({ maps = [] }: Figure) =>
    ({ isShown }: LegendItem): boolean => {
      const drawn = maps.flatMap(({ lettering }) => lettering ?? []);
      return isShown === undefined || drawn.length === 0 || drawn.some(isShown);
    };
  const unseen = content.legend.filter((item) => !isSeenIn(whole)(item));
  if (unseen.length === 0) return whole;
  const without = ({ legend }: SheetContent) => legend.filter(({ id }) => unseen.every((item) => item.id !== id));
  const shorter = compose(
    {
      ...content,
      legend: without(content),
      ...(content.brief !== undefined && { brief: { ...content.brief, legend: without(content.brief) } })
    },
    context
  );
  return unseen.some(isSeenIn(shorter)) ? whole : shorter;
}

/** The content with the reader's own words over it, in all its wordings. */
function withOwnWords(content: SheetContent, { headline, subtitle }: SheetView): SheetContent {
  if (headline === '' && subtitle === '') return content;
  const own = { headline, subtitle };
  return { ...content, own, ...(content.brief !== undefined && { brief: { ...content.brief, own } }) };
}

const hundredths = (value: number): number => Number(value.toFixed(2));

/** Draws a sheet. Pure: the same input gives the same scene, in Node and in the browser. */
export function renderSheet(input: SheetInput): Sheet {
  const context = sheetContext(input);
  const { format, palette, paintMap } = context;
  const { size, dpi, canvas, pixelsPerUnit: scale } = format;
  const content = withOwnWords(CONTENTS[input.view.subject.kind](context), input.view);
  const { nodes, texts, annotated = [], maps = [] } = composeSeen(content, context);
  const used = new Set(usedHatches(nodes));
  const hatches = ALL_HATCHES.filter((fill) => used.has(hatchId(fill))).map((fill) => ({
    ...fill,
    size: HATCH_TILES[fill.hatch].size,
    marks: paintMap(hatchMarks(fill))
  }));
  return {
    size,
    dpi,
    scene: {
      ...{ size, hatches, children: nodes },
      canvas: { width: hundredths(canvas.width), height: hundredths(canvas.height) },
      language: input.locale.code,
      title: content.title,
      description: describeStory(tellSheet(input)).long,
      ...(!input.view.isTransparent && { paper: palette.halo })
    },
    texts: moveTexts(texts, 0, 0, scale),
    maps: maps.map((map) => moveWindow(map, 0, 0, scale)),
    leftOut: input.view.annotations.flatMap((_, index) => (annotated.includes(index) ? [] : [index]))
  };
}

/** A sheet whose lines are short enough for a fallback font; as usual where there is no room for more of them. */
export function renderRoomySheet(input: SheetInput): Sheet {
  try {
    return renderSheet({ ...input, isRoomy: true });
  } catch (error) {
    if (error instanceof SheetError) return renderSheet(input);
    throw error;
  }
}
