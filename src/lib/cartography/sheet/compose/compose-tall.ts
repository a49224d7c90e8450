import { assemble, BLOCK_GAP, hairline, briefWording, marginOf, noRoom, type Layout } from '../words/composition';
import {
  footParagraphs,
  headParagraphs,
  joinFoot,
  legendColumn,
  LEVELS,
  LIMITED_LEVELS,
  typeAt,
  type Level
} from './furniture';
import type { Figure } from '../model/place-figure';
import { setParagraphs } from '../model/set-text';
import type { SheetContent } from '../words/sheet-content';
import type { SheetContext } from '../model/sheet-context';
import { setLegend } from '../words/set-legend';

/** Shares of the height that the map has, from the best to the least. */
const MAP_SHARES = [0.54, 0.46, 0.38, 0.3, 0.22];
/** Shares for figures that need the whole width, such as a chart: they need height as well. */
const WHOLE_WIDTH_SHARES = [0.68, 0.6, ...MAP_SHARES];
/** Share of the height below which the brief wording is taken. */
const BRIEF_BELOW = 0.54;
const FIGURE_GAP = BLOCK_GAP * 0.8;

/** The layout at one level; nothing where the figure would have less than its share of the height. */
export function layOutTall(
  content: SheetContent,
  level: Level,
  leastShare: number,
  context: SheetContext
): Layout | undefined {
  const { canvas, safe } = context.format;
  const margin = marginOf(context);
  const width = canvas.width - 2 * margin;
  const [top, bottom] = [Math.max(safe.top, margin), canvas.height - Math.max(safe.bottom, margin)];
  const columns = Math.max(1, Math.floor(width / legendColumn(level.legend)));
  const type = typeAt(level, context);
  const headText = headParagraphs(content, level, type, width);
  const footText =
    level.notes === 'full' ? footParagraphs('full', type, context) : joinFoot(level.notes, type, context);
  const head = setParagraphs(headText, width, context);
  const foot = setParagraphs(footText, width, context);
  const legend = setLegend(content.legend, { width, columns }, level.legend, type, context);

  const footTop = bottom - foot.height;
  const legendTop = legend.height === 0 ? footTop : footTop - BLOCK_GAP - legend.height;
  // Where an app covers the top of the image, the map runs up there and the title stands below it.
  const isMapFirst = safe.top > 0 && !content.isWholeWidth;
  const figureTop = isMapFirst ? -1 : top + head.height + FIGURE_GAP;
  const figureBottom = legendTop - FIGURE_GAP - (isMapFirst ? head.height + FIGURE_GAP : 0);
  const figureHeight = figureBottom - Math.max(figureTop, top);
  if (figureHeight < leastShare * (bottom - top)) return undefined;
  const headTop = isMapFirst ? figureBottom + FIGURE_GAP : top;
  const side = content.isWholeWidth ? margin : -1;
  const box = { left: side, right: canvas.width - side, top: figureTop, bottom: figureBottom };
  return {
    box,
    draw: () =>
      assemble(
        { head: head.at(margin, headTop), legend: legend.at(margin, legendTop), foot: foot.at(margin, footTop) },
        content.draw(box, isMapFirst ? safe.top : 0),
        [hairline(margin, footTop - BLOCK_GAP / 2, width, context)]
      )
  };
}

/** Title above the map, legend and notes below it. */
export function composeTall(content: SheetContent, context: SheetContext): Figure {
  const { canvas, mapShare } = context.format;
  const inMargins = canvas.height - 2 * marginOf(context);
  // A size that promises its map some of its height takes fewer words first.
  const promised = mapShare === 0 || content.isWholeWidth ? [] : [(mapShare * canvas.height) / inMargins];
  for (const levels of [LEVELS, LIMITED_LEVELS]) {
    for (const share of [...promised, ...(content.isWholeWidth ? WHOLE_WIDTH_SHARES : MAP_SHARES)]) {
      const wordings = share === promised[0] ? [content, briefWording(content)] : [wordingFor(content, share)];
      for (const wording of wordings) {
        for (const level of levels) {
          const layout = layOutTall(wording, level, share, context);
          if (layout !== undefined) return layout.draw();
        }
      }
    }
  }
  throw noRoom(context);
}

const wordingFor = (content: SheetContent, share: number): SheetContent =>
  share < BRIEF_BELOW ? briefWording(content) : content;
