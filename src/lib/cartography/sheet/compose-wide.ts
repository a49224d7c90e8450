import { accentRule, assemble, BLOCK_GAP, hairline, marginOf, noRoom } from './composition';
import { footParagraphs, headParagraphs, joinFoot, LEVELS, LIMITED_LEVELS, typeAt, type Level } from './furniture';
import type { Figure } from './place-figure';
import { setParagraphs, type Block } from './set-text';
import type { SheetContent } from './sheet-content';
import type { SheetContext } from './sheet-context';
import { setLegend } from './set-legend';

/** Widths of the text column beside a map, as shares of the sheet's, and what they are at least and at most in units. */
const COLUMN_SHARES = [0.265, 0.33];
const COLUMN_UNITS = { least: 196, most: 330 };
/** Where a column has no room for the least that must be said: the map gives way to a wider one. */
const LAST_SHARE = 0.52;
/** Below the rule that the column begins with. */
const HEAD_TOP = 6;

interface Column {
  readonly head: Block;
  readonly legend: Block;
  readonly foot: Block;
  readonly footTop: number;
}

/** The text of a sheet at one level; nothing where it is too long. */
function setColumn(
  content: SheetContent,
  level: Level,
  columnWidth: number,
  isFootBelow: boolean,
  context: SheetContext
): Column | undefined {
  const { width, height } = context.format.canvas;
  const margin = marginOf(context);
  const type = typeAt(level, context);
  const head = setParagraphs(
    headParagraphs(content, level, type, columnWidth),
    margin,
    margin + HEAD_TOP,
    columnWidth,
    context
  );
  const legendTop = margin + HEAD_TOP + head.height + BLOCK_GAP;
  const place = { x: margin, y: legendTop, width: columnWidth, columns: 1 };
  const legend = setLegend(content.legend, place, level.legend, type, context);
  const paragraphs = isFootBelow ? joinFoot(level.notes, type, context) : footParagraphs(level.notes, type, context);
  const footWidth = isFootBelow ? width - 2 * margin : columnWidth;
  const footHeight = setParagraphs(paragraphs, margin, 0, footWidth, context).height;
  const footTop = height - margin * 0.8 - footHeight;
  if (legendTop + legend.height + BLOCK_GAP * 1.2 > footTop) return undefined;
  return { head, legend, foot: setParagraphs(paragraphs, margin, footTop, footWidth, context), footTop };
}

/** A column of text on the left, the map on all the rest; where the column is too short, the notes run below both. */
export function composeWide(content: SheetContent, context: SheetContext): Figure {
  const { width, height } = context.format.canvas;
  const margin = marginOf(context);
  const usual = COLUMN_SHARES.map((share) => Math.min(COLUMN_UNITS.most, Math.max(COLUMN_UNITS.least, width * share)));
  const attempts = [
    ...[...LEVELS, ...LIMITED_LEVELS].map((level) => ({ level, widths: usual })),
    ...LIMITED_LEVELS.map((level) => ({ level, widths: [width * LAST_SHARE] }))
  ];
  for (const { level, widths } of attempts) {
    for (const isFootBelow of [false, true]) {
      for (const columnWidth of widths) {
        const column = setColumn(content, level, columnWidth, isFootBelow, context);
        if (column === undefined) continue;
        const ruleY = column.footTop - BLOCK_GAP * 0.6;
        const line = isFootBelow ? '' : hairline(margin, ruleY, columnWidth, context);
        // A little over the edge, where the sheet cuts its hairline off.
        const bottom = isFootBelow ? ruleY : height + 1;
        const figure = content.draw({ left: columnWidth + 2 * margin, right: width + 1, top: -1, bottom }, 0);
        return assemble(column, figure, accentRule(margin, margin, context) + line);
      }
    }
  }
  throw noRoom(context);
}
