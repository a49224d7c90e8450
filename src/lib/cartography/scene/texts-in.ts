import type { ImageNode, Text } from './scene';

/** Every line of lettering in a drawing, in the order in which it is drawn. */
export function textsIn(nodes: readonly ImageNode[]): Text[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return [node];
    return 'children' in node ? textsIn(node.children) : [];
  });
}

/** Share of a line's width that lies before its anchor. */
export const ANCHOR_SHARE = { start: 0, middle: 0.5, end: 1 } as const;
