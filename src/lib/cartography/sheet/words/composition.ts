import type { Box } from '../../ground/box';
import { group, tenths, type ImageNode, type Look, type Path } from '../../scene/scene';
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
export function accentRule(x: number, y: number, { palette }: SheetContext): Path {
  return ruleNode(x, y, 30, { stroke: palette.lineOfContact, 'stroke-width': '2.4' });
}

/** A thin rule from (x, y), `width` units long. */
export function hairline(x: number, y: number, width: number, { palette }: SheetContext): Path {
  return ruleNode(x, y, width, { stroke: palette.neighbourBorder, 'stroke-width': '.7' });
}

const ruleNode = (x: number, y: number, width: number, look: Look): Path => ({
  kind: 'path',
  d: `M${x.toFixed(1)},${y.toFixed(1)}h${String(tenths(width))}`,
  look: { fill: 'none', ...look }
});

/** Content in its short wording, for little room. */
export const briefWording = (content: SheetContent): SheetContent => content.brief ?? content;

const named = (id: string, name: string, { nodes }: Block): ImageNode[] =>
  nodes.length === 0 ? [] : [group(nodes, { id, role: 'layer', name })];

/** Joins the drawing and the texts about it, each under its name. */
export function assemble(
  { head, legend, foot }: { readonly head: Block; readonly legend: Block; readonly foot: Block },
  figure: Figure,
  rules: readonly ImageNode[] = []
): Figure {
  return {
    nodes: [
      ...figure.nodes,
      ...rules,
      ...named('title', 'title', head),
      ...named('layer-legend', 'legend', legend),
      ...named('credits', 'credits', foot)
    ],
    texts: [...figure.texts, ...head.texts, ...legend.texts, ...foot.texts],
    annotated: figure.annotated ?? [],
    maps: figure.maps ?? []
  };
}

/** A size has no room for what every sheet must say. */
export const noRoom = ({ format: { size }, messages }: SheetContext): SheetError =>
  new SheetError(messages.noRoom(String(size.width), String(size.height)));
