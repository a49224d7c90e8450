import { describe, expect, it } from 'vitest';
import { sheetInput } from '../../../../../tests/data/sheet-input';
import type { Bbox } from '../../../view/page/preset-views';
import { fitEqualArea } from './equal-area';
import { northArrowBox, drawNorthArrow } from './north-arrow';
import { sheetContext } from '../model/sheet-context';

const PADDING = { top: 8, right: 8, bottom: 8, left: 8 };
const context = sheetContext(sheetInput());
const fit = (bbox: Bbox) => fitEqualArea(bbox, { width: 500, height: 400 }, PADDING);
function degreesAt(bbox: Bbox): number {
  const { node } = drawNorthArrow(fit(bbox), context);
  const [arrow] = node.children;
  return (arrow?.kind === 'group' ? arrow.place?.rotate : undefined) ?? NaN;
}

describe('drawNorthArrow', () => {
  it('leans towards the central meridian: to the right in the west, to the left in the east', () => {
    expect(degreesAt([22, 47, 26, 50])).toBeGreaterThan(2);
    expect(degreesAt([37, 47, 41, 50])).toBeLessThan(-2);
  });

  it('stays in the room that labels leave it', () => {
    const projection = fit([22, 44, 40, 52]);
    const [room, { text }] = [northArrowBox(projection), drawNorthArrow(projection, context)];
    expect(text.box.left).toBeGreaterThanOrEqual(room.left);
    expect(text.box.right).toBeLessThanOrEqual(room.right);
    expect(text.box.top).toBeGreaterThanOrEqual(room.top);
  });
});
