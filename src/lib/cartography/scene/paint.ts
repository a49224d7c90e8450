import type { Palette } from '../symbology/palette';
import { inkName, paletteInks, type StyleRule } from '../symbology/style-rule';
import { lookOf } from './look-of';
import { without, type Definition, type Group, type ImageNode, type Look, type SceneNode, type Text } from './scene';

const PROPERTIES: readonly (keyof Look)[] = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-style'
];

/** Gives parts of drawings, which rules style by classes, the looks that they have in an image. */
export type Paint = (
  nodes: readonly SceneNode[],
  /** Prefix of the ids of zones, where an image has several maps. */
  idPrefix?: string,
  /** Classes of the groups that they are in. */
  around?: readonly string[]
) => ImageNode[];

const isUnset = (paint: string | undefined): boolean => (paint ?? 'none') === 'none';

/** Lines and areas that would leave no trace. */
const isInvisible = ({ fill, stroke }: Look): boolean => fill === 'none' && isUnset(stroke);

/** Area and edge of one path as one node: the edge is drawn on the area, as it would be after it. */
function joinEdge(area: ImageNode | undefined, edge: ImageNode): ImageNode | undefined {
  if (area?.kind !== 'path' || edge.kind !== 'path' || area.d !== edge.d || edge.hatch !== undefined) return undefined;
  return isUnset(area.look?.stroke) && edge.look?.fill === 'none'
    ? { ...area, look: { ...edge.look, ...area.look } }
    : undefined;
}

/** Letters with the stroke of their look as a halo, where rules put it beneath them. */
function paintText(node: Text, look: Look, isStrokeBeneath: boolean): Text {
  const { stroke, 'stroke-width': width } = look;
  return {
    ...without(node, 'classes', 'page'),
    look: without(look, 'stroke', 'stroke-width', 'stroke-linejoin'),
    ...(isStrokeBeneath &&
      stroke !== undefined &&
      stroke !== 'none' && { halo: { colour: stroke, width: Number(width) } })
  };
}

function paintGroup(node: Group<SceneNode>, children: readonly ImageNode[], idPrefix: string): Group<ImageNode> {
  const zone = node.role === 'zone' ? { id: `${idPrefix}zone-${node.name ?? ''}` } : {};
  return { ...without(node, 'classes', 'page'), ...zone, children };
}

function paintShape(node: Exclude<SceneNode, Group<SceneNode> | Text | Definition>, look: Look): ImageNode {
  if (node.kind !== 'use') return { ...without(node, 'classes', 'page'), look } as ImageNode;
  return { kind: 'path', d: node.d, look, ...(node.hatch !== undefined && { hatch: node.hatch }) };
}

/** Makes looks of rules: uses become what they use, and the land of zones gets ids to find it by. */
export function paintWith(rules: readonly StyleRule[], palette: Palette): Paint {
  const inks = paletteInks(palette);
  const styleOf = lookOf(rules);
  const valueOf = (value: string): string => {
    const name = inkName(value);
    return name === undefined ? value.replace(/px$/u, '') : (inks[name] ?? value);
  };
  const lookFrom = (style: StyleRule[1], own: Look | undefined): Look => ({
    ...own,
    ...Object.fromEntries(
      PROPERTIES.flatMap((name) => (style[name] === undefined ? [] : [[name, valueOf(style[name])] as const]))
    )
  });
  return function paint(nodes, idPrefix = '', around: readonly string[] = []) {
    const painted: ImageNode[] = [];
    for (const node of nodes) {
      if (node.kind === 'definition') continue;
      if (node.kind === 'group') {
        painted.push(paintGroup(node, paint(node.children, idPrefix, [...around, node.classes ?? '']), idPrefix));
        continue;
      }
      const style = styleOf(around, node.kind, node.classes ?? '');
      const look = lookFrom(style, node.look);
      if (node.kind === 'text') painted.push(paintText(node, look, style['paint-order'] === 'stroke'));
      else if (!isInvisible(look) || node.hatch !== undefined) {
        const shape = paintShape(node, look);
        const joined = joinEdge(painted.at(-1), shape);
        painted.splice(joined === undefined ? painted.length : -1, 1, joined ?? shape);
      }
    }
    return painted;
  };
}
