import { measureText } from '../../lettering/text-width';
import type { ImageNode } from '../../scene/scene';
import { ANCHOR_SHARE, textsIn } from '../../scene/texts-in';
import type { SheetText } from '../model/sheet';

/** The texts of a drawing that is set in Source Sans 3 and moved nowhere, with their boxes. */
export function chartTexts(nodes: readonly ImageNode[]): SheetText[] {
  return textsIn(nodes).map(({ x, y, text, size, weight = 400, anchor = 'start' }) => {
    const width = measureText(text, size, weight);
    const left = x - width * ANCHOR_SHARE[anchor];
    return { text, box: { left, right: left + width, top: y - size * 0.74, bottom: y + size * 0.22 } };
  });
}
