import { hatchUrl } from '../symbology/hatches';
import type { Group, SceneNode, Text } from './scene';
import { escapeXml, writeAttributes } from './svg-text';

type Attributes = Readonly<Record<string, string | number | undefined>>;

const element = (tag: string, attributes: Attributes, content?: string): string =>
  content === undefined
    ? `<${tag}${writeAttributes(attributes)}/>`
    : `<${tag}${writeAttributes(attributes)}>${content}</${tag}>`;

/** Attributes that every node may have. */
function ownAttributes(node: Exclude<SceneNode, { kind: 'definition' }>): Attributes {
  return {
    id: node.id,
    class: node.classes,
    ...node.page,
    ...node.look,
    ...('hatch' in node && { fill: hatchUrl(node.hatch) })
  };
}

function writeGroup(node: Group<SceneNode>): string {
  const { role, name, page } = node;
  const named = role === 'zone' || role === 'label' ? { [`data-${role}`]: name } : {};
  // With a space between its lines a label reads as words where it is copied or searched.
  const content = node.children.map(writeNode).join(role === 'label' ? ' ' : '');
  return element(page?.['href'] === undefined ? 'g' : 'a', { ...ownAttributes(node), ...named }, content);
}

function writeText(node: Text): string {
  const { x, y, size, weight, anchor, letterSpacing, text } = node;
  const place = { x, y, 'font-size': size };
  const font = { 'font-weight': weight, 'text-anchor': anchor, 'letter-spacing': letterSpacing };
  return element('text', { ...place, ...ownAttributes(node), ...font }, escapeXml(text));
}

function writeNode(node: SceneNode): string {
  switch (node.kind) {
    case 'group':
      return writeGroup(node);
    case 'text':
      return writeText(node);
    case 'definition':
      return `<defs>${element('path', { id: node.id, d: node.d })}</defs>`;
    case 'use':
      return element('use', { ...ownAttributes(node), href: `#${node.of}` });
    case 'path':
      return element('path', { ...ownAttributes(node), d: node.d });
    case 'rect': {
      const { x, y, width, height } = node;
      return element('rect', { ...ownAttributes(node), x, y, width, height });
    }
    case 'circle': {
      const { cx, cy, r } = node;
      return element('circle', { ...ownAttributes(node), cx, cy, r });
    }
  }
}

/** Part of a drawing as a page holds it: the page’s style sheet gives it its look by its classes. */
export function writePage(nodes: readonly SceneNode[]): string {
  return nodes.map(writeNode).join('');
}
