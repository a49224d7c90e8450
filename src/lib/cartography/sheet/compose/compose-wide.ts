import { accentRule, assemble, BLOCK_GAP, hairline, marginOf, noRoom, type Layout } from '../words/composition';
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
import { setParagraphs, type Block } from '../model/set-text';
import type { SheetContent } from '../words/sheet-content';
import type { SheetContext } from '../model/sheet-context';
import { setLegend } from '../words/set-legend';

/** Widths of the text column beside a map, as shares of the sheet's: usual, and most. What they are at least and at most in units. */
const COLUMN_SHARES = [0.265, 0.33];
const MOST_SHARE = 0.42;
const COLUMN_UNITS = { least: 196, most: 330 };
/** Share of the width for the text's column as a last resort, where the shortest wording does not fit otherwise. */
const LAST_SHARE = 0.52;
const LAST_PLANS = [
  { legendColumns: 1, isFootBelow: false },
  { legendColumns: 1, isFootBelow: true },
  { legendColumns: 2, isFootBelow: true }
];
/** Distance below the rule that the column begins with, in units. */
const HEAD_TOP = 6;

interface Column {
  readonly head: Block;
  readonly legend: Block;
  readonly foot: Block;
  readonly footTop: number;
}

/** Setting of the text beside a figure. */
interface ColumnPlan {
  readonly width: number;
  readonly legendColumns: number;
  readonly isFootBelow: boolean;
}

/** The text of a sheet at one level; nothing where it is too long. */
function setColumn(
  content: SheetContent,
  level: Level,
  { width: columnWidth, legendColumns, isFootBelow }: ColumnPlan,
  context: SheetContext
): Column | undefined {
  const { width, height } = context.format.canvas;
  const margin = marginOf(context);
  const type = typeAt(level, context);
  const head = setParagraphs(headParagraphs(content, level, type, columnWidth), columnWidth, context);
  const legendTop = margin + HEAD_TOP + head.height + BLOCK_GAP;
  const columns = { width: columnWidth, columns: legendColumns };
  const legend = setLegend(content.legend, columns, level.legend, type, context);
  const paragraphs = isFootBelow ? joinFoot(level.notes, type, context) : footParagraphs(level.notes, type, context);
  const foot = setParagraphs(paragraphs, isFootBelow ? width - 2 * margin : columnWidth, context);
  const footTop = height - margin * 0.8 - foot.height;
  if (legendTop + legend.height + BLOCK_GAP * 1.2 > footTop) return undefined;
  return {
    head: head.at(margin, margin + HEAD_TOP),
    legend: legend.at(margin, legendTop),
    foot: foot.at(margin, footTop),
    footTop
  };
}

function layOutBeside(
  content: SheetContent,
  level: Level,
  plan: ColumnPlan,
  context: SheetContext
): Layout | undefined {
  const { width, height } = context.format.canvas;
  const margin = marginOf(context);
  const { width: columnWidth, isFootBelow } = plan;
  const column = setColumn(content, level, plan, context);
  if (column === undefined) return undefined;
  const ruleY = column.footTop - BLOCK_GAP * 0.6;
  const rules = [
    accentRule(margin, margin, context),
    ...(isFootBelow ? [] : [hairline(margin, ruleY, columnWidth, context)])
  ];
  const left = columnWidth + 2 * margin;
  const box = content.isWholeWidth
    ? { left, right: width - margin, top: margin, bottom: isFootBelow ? ruleY : height - margin }
    : // A little over the edge, where the sheet cuts its hairline off.
      { left, right: width + 1, top: -1, bottom: isFootBelow ? ruleY : height + 1 };
  return { box, draw: () => assemble(column, content.draw(box, 0), rules) };
}

/** The columns of the usual widths, with the notes in them or below column and figure. */
function usualColumns({ format: { canvas } }: SheetContext): ColumnPlan[] {
  const widths = COLUMN_SHARES.map((share) =>
    Math.min(COLUMN_UNITS.most, Math.max(COLUMN_UNITS.least, canvas.width * share))
  );
  return [false, true].flatMap((isFootBelow) => widths.map((width) => ({ width, legendColumns: 1, isFootBelow })));
}

/** Text at one level in a column beside the figure, in every way that has room. */
export function layOutWide(content: SheetContent, level: Level, context: SheetContext): Layout[] {
  const most = context.format.canvas.width * MOST_SHARE;
  const wider = [
    { width: Math.min(COLUMN_UNITS.most, most), legendColumns: 1, isFootBelow: true },
    { width: Math.min(2 * COLUMN_UNITS.least, most), legendColumns: 2, isFootBelow: true }
  ];
  const hasRoom = ({ width, legendColumns }: ColumnPlan) => width >= legendColumns * legendColumn(level.legend);
  return [...usualColumns(context), ...wider.filter(hasRoom)]
    .map((plan) => layOutBeside(content, level, plan, context))
    .filter((layout) => layout !== undefined);
}

/** A column of text on the left, the map on all the rest; where the column is too short, the notes run below both. */
export function composeWide(content: SheetContent, context: SheetContext): Figure {
  for (const level of [...LEVELS, ...LIMITED_LEVELS]) {
    for (const plan of usualColumns(context)) {
      const layout = layOutBeside(content, level, plan, context);
      if (layout !== undefined) return layout.draw();
    }
  }
  const width = context.format.canvas.width * LAST_SHARE;
  for (const level of LIMITED_LEVELS) {
    for (const plan of LAST_PLANS) {
      const layout = layOutBeside(content, level, { ...plan, width }, context);
      if (layout !== undefined) return layout.draw();
    }
  }
  throw noRoom(context);
}
