import type { Box } from '../../ground/box';
import type { Figure } from '../model/place-figure';
import type { Block } from '../model/set-text';
import type { SheetContent } from './sheet-content';
import type { SheetContext } from '../model/sheet-context';
import { SheetError } from '../model/sheet-error';

/** Places of all parts, before the figure is drawn. */
export interface Layout {
  /** The figure's. */
  readonly box: Box;
  readonly draw: () => Figure;
}

/** Gap between the parts of a sheet, in units. */
export const BLOCK_GAP = 16;

export const marginOf = ({ format: { canvas } }: SheetContext): number =>
  Math.min(24, Math.max(13, Math.min(canvas.width, canvas.height) * 0.032));

/** The short heavy line that a sheet begins with. */
export function accentRule(x: number, y: number, { palette }: SheetContext): string {
  return `<path d="M${x.toFixed(1)},${y.toFixed(1)}h30" fill="none" stroke="${palette.lineOfContact}" stroke-width="2.4"/>`;
}

/** A thin rule from (x, y), `width` units long. */
export function hairline(x: number, y: number, width: number, { palette }: SheetContext): string {
  return `<path d="M${x.toFixed(1)},${y.toFixed(1)}h${width.toFixed(1)}" fill="none" stroke="${palette.neighbourBorder}" stroke-width=".7"/>`;
}

/** Content in its short wording, for little room. */
export const briefWording = (content: SheetContent): SheetContent => content.brief ?? content;

const group = (id: string, { markup }: Block): string => (markup === '' ? '' : `<g id="${id}">${markup}</g>`);

/** Joins the drawing and the texts about it, each under its name. */
export function assemble(
  { head, legend, foot }: { readonly head: Block; readonly legend: Block; readonly foot: Block },
  figure: Figure,
  rules: string
): Figure {
  return {
    markup: `${figure.markup}${rules}${group('title', head)}${group('layer-legend', legend)}${group('credits', foot)}`,
    texts: [...figure.texts, ...head.texts, ...legend.texts, ...foot.texts],
    annotated: figure.annotated ?? [],
    maps: figure.maps ?? []
  };
}

/** A size has no room for what every sheet must say. */
export const noRoom = ({ format: { size }, messages }: SheetContext): SheetError =>
  new SheetError(messages.noRoom(String(size.width), String(size.height)));
