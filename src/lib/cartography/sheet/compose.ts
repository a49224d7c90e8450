import type { Box } from '../label-placement';
import { footParagraphs, headParagraphs, joinFoot, LEVELS, plainParagraphs, typeAt, type Level } from './furniture';
import { NO_BLOCK, setParagraphs, type Block } from './set-text';
import type { SheetText } from './sheet';
import type { SheetContent } from './sheet-content';
import type { SheetContext } from './sheet-context';
import { setLegend } from './sheet-legend';

/** A sheet with everything in its place; boxes in units. */
export interface Composition {
  readonly markup: string;
  readonly texts: readonly SheetText[];
}

/** Widths of the text column beside a map, as shares of the sheet's, and what they are at least and at most in units. */
const COLUMN_SHARES = [0.265, 0.33];
const COLUMN_UNITS = { least: 196, most: 330 };
/** Width that one column of a legend needs. */
const LEGEND_COLUMN = 205;
/** Share of the height that a map above or below text has: first wished, then needed. */
const MAP_SHARES = [0.54, 0.46, 0.38, 0.3];
const BLOCK_GAP = 16;

const marginOf = ({ format }: SheetContext): number =>
  Math.min(24, Math.max(13, Math.min(format.canvas.width, format.canvas.height) * 0.032));

interface Furniture {
  readonly head: Block;
  readonly legend: Block;
  readonly foot: Block;
}

const group = (id: string, content: string): string => (content === '' ? '' : `<g id="${id}">${content}</g>`);

function rule(box: Box, { palette }: SheetContext): string {
  return `<path d="M${box.left.toFixed(1)},${box.top.toFixed(1)}L${box.right.toFixed(1)},${box.bottom.toFixed(1)}" fill="none" stroke="${palette.neighbourBorder}" stroke-width=".7"/>`;
}

/** The figure at its place, cut off at its edge. */
function placeFigure(content: SheetContent, box: Box, context: SheetContext): Composition {
  const size = { width: box.right - box.left, height: box.bottom - box.top };
  const figure = content.draw(size);
  const edge = `x="0" y="0" width="${size.width.toFixed(1)}" height="${size.height.toFixed(1)}"`;
  return {
    markup:
      `<clipPath id="figure-edge"><rect ${edge}/></clipPath>` +
      `<g id="figure" transform="translate(${box.left.toFixed(1)} ${box.top.toFixed(1)})"><g clip-path="url(#figure-edge)">${figure.markup}</g>` +
      `<rect ${edge} fill="none" stroke="${context.palette.stateBorder}" stroke-width=".7"/></g>`,
    texts: figure.texts.map(({ text, box: { left, top, right, bottom } }) => ({
      text,
      box: { left: left + box.left, right: right + box.left, top: top + box.top, bottom: bottom + box.top }
    }))
  };
}

function assemble({ head, legend, foot }: Furniture, figure: Composition, extra: string): Composition {
  return {
    markup: `${figure.markup}${extra}${group('title', head.markup)}${group('layer-legend', legend.markup)}${group('credits', foot.markup)}`,
    texts: [...figure.texts, ...head.texts, ...legend.texts, ...foot.texts]
  };
}

/** A column of text on the left, the map on all the rest; where the column is too short, the notes run below both. */
function composeWide(content: SheetContent, context: SheetContext): Composition {
  const { width, height } = context.format.canvas;
  const margin = marginOf(context);
  const top = margin + 6;
  const setColumn = (level: Level, columnWidth: number, isFootBelow: boolean): Furniture => {
    const type = typeAt(level, context);
    const head = setParagraphs(headParagraphs(content, type), margin, top, columnWidth, context);
    const place = { x: margin, y: top + head.height + BLOCK_GAP, width: columnWidth, columns: 1 };
    const legend = setLegend(content.legend, place, level.legend, type, context);
    const paragraphs = isFootBelow
      ? joinFoot(content, type, context)
      : footParagraphs(content, level.notes, type, context);
    const footWidth = isFootBelow ? width - 2 * margin : columnWidth;
    const footHeight = setParagraphs(paragraphs, margin, 0, footWidth, context).height;
    const foot = setParagraphs(paragraphs, margin, height - margin * 0.8 - footHeight, footWidth, context);
    return { head, legend, foot };
  };
  for (const level of LEVELS) {
    for (const isFootBelow of [false, true]) {
      for (const share of COLUMN_SHARES) {
        const columnWidth = Math.min(COLUMN_UNITS.most, Math.max(COLUMN_UNITS.least, width * share));
        const furniture = setColumn(level, columnWidth, isFootBelow);
        const { head, legend, foot } = furniture;
        const footTop = height - margin * 0.8 - foot.height - BLOCK_GAP * 0.6;
        if (top + head.height + BLOCK_GAP + legend.height + BLOCK_GAP * 0.6 > footTop) continue;
        const left = columnWidth + 2 * margin;
        const accent = `<path d="M${margin.toFixed(1)},${margin.toFixed(1)}h30" fill="none" stroke="${context.palette.lineOfContact}" stroke-width="2.4"/>`;
        const line = isFootBelow
          ? ''
          : rule({ left: margin, right: margin + columnWidth, top: footTop, bottom: footTop }, context);
        const box = { left, right: width + 1, top: -1, bottom: isFootBelow ? footTop : height + 1 };
        return assemble(furniture, placeFigure(content, box, context), accent + line);
      }
    }
  }
  throw tooSmall(context);
}

/** Title above the map, legend and notes below it. */
function composeTall(content: SheetContent, context: SheetContext): Composition {
  const { canvas, safe } = context.format;
  const margin = marginOf(context);
  const width = canvas.width - 2 * margin;
  const [top, bottom] = [Math.max(safe.top, margin), canvas.height - Math.max(safe.bottom, margin)];
  const columns = Math.max(1, Math.floor(width / LEGEND_COLUMN));
  for (const share of MAP_SHARES) {
    for (const level of LEVELS) {
      const type = typeAt(level, context);
      const head = setParagraphs(headParagraphs(content, type), margin, top, width, context);
      const footText = footParagraphs(content, level.notes, type, context);
      const footHeight = setParagraphs(footText, margin, 0, width, context).height;
      const footTop = bottom - footHeight;
      const setAt = (y: number) =>
        setLegend(content.legend, { x: margin, y, width, columns }, level.legend, type, context);
      const legendTop = footTop - BLOCK_GAP - setAt(0).height;
      const mapTop = top + head.height + BLOCK_GAP * 0.8;
      const mapBottom = legendTop - BLOCK_GAP * 0.8;
      if (mapBottom - mapTop < share * (bottom - top)) continue;
      const foot = setParagraphs(footText, margin, footTop, width, context);
      const figure = placeFigure(
        content,
        { left: -1, right: canvas.width + 1, top: mapTop, bottom: mapBottom },
        context
      );
      const y = footTop - BLOCK_GAP / 2;
      const line = rule({ left: margin, right: margin + width, top: y, bottom: y }, context);
      return assemble({ head, legend: setAt(legendTop), foot }, figure, line);
    }
  }
  throw tooSmall(context);
}

/** The map alone, with a strip below it for what cannot be left out. */
function composePlain(content: SheetContent, context: SheetContext): Composition {
  const { canvas, safe } = context.format;
  const margin = marginOf(context);
  const width = canvas.width - 2 * margin;
  const paragraphs = plainParagraphs(content, typeAt(LEVELS[1] as Level, context), context);
  const { height } = setParagraphs(paragraphs, margin, 0, width, context);
  const top = canvas.height - Math.max(safe.bottom, margin * 0.7) - height;
  const mapBottom = top - margin * 0.6;
  if (mapBottom - safe.top < 0.3 * canvas.height) throw tooSmall(context);
  const foot = setParagraphs(paragraphs, margin, top, width, context);
  const figure = placeFigure(
    content,
    { left: -1, right: canvas.width + 1, top: safe.top - 1, bottom: mapBottom },
    context
  );
  return assemble({ head: NO_BLOCK, legend: NO_BLOCK, foot }, figure, '');
}

function tooSmall({ format: { size } }: SheetContext): Error {
  return new RangeError(
    `An image of ${String(size.width)} × ${String(size.height)} pixels has no room for the map with its date, status and credits.`
  );
}

/** Gives everything its place: as much text as the sheet has room for, and the map in what remains. */
export function compose(content: SheetContent, context: SheetContext): Composition {
  if (context.input.view.isPlain) return composePlain(content, context);
  return context.format.shape === 'wide' ? composeWide(content, context) : composeTall(content, context);
}
