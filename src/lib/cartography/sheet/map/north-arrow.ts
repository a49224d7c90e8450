import type { Box } from '../../ground/box';
import type { MapProjection } from '../../ground/projection';
import { scaleBarBox } from '../../lettering/scale-bar';
import { group, tenths, type Group, type ImageNode } from '../../scene/scene';
import type { SheetText } from '../model/sheet';
import type { SheetContext } from '../model/sheet-context';

/** Length of the arrow, in units. */
const LENGTH = 24;
/** Size of the letter N, in units. */
const TEXT_SIZE = 11.5;

/** Box of the arrow, beside the scale bar. */
export function northArrowBox(projection: MapProjection): Box {
  const scaleBar = scaleBarBox(projection);
  const left = scaleBar.right + 12;
  return { left, right: left + 26, top: scaleBar.bottom - LENGTH - 18, bottom: scaleBar.bottom };
}

/** An arrow to the north of where it stands: in a conic projection that is not everywhere up. */
export function drawNorthArrow(
  projection: MapProjection,
  { palette, messages }: SheetContext
): { node: Group<ImageNode>; text: SheetText } {
  const box = northArrowBox(projection);
  const [x, y] = [(box.left + box.right) / 2, box.bottom - 2];
  const [lng, lat] = projection.invert(x, y);
  const [towardsX, towardsY] = projection.project(lng, lat + 0.5);
  const degrees = (Math.atan2(towardsX - x, y - towardsY) * 180) / Math.PI;
  const tip = `L0,${String(-LENGTH)}L4,${String(8 - LENGTH)}`;
  const arrow: ImageNode = {
    kind: 'path',
    d: `M0,0V${String(-LENGTH)}M-4,${String(8 - LENGTH)}${tip}`,
    look: { fill: 'none', stroke: palette.label, 'stroke-width': '1.2' }
  };
  const letter: ImageNode = {
    kind: 'text',
    ...{ x: tenths(x), y: tenths(y - LENGTH - 5), text: messages.north, size: TEXT_SIZE, anchor: 'middle' },
    look: { fill: palette.label },
    halo: { colour: palette.halo, width: 3.2 }
  };
  const place = { x: tenths(x), y: tenths(y), rotate: tenths(degrees) };
  return {
    node: group<ImageNode>([group([arrow], { place }), letter], { id: 'north' }),
    text: { text: messages.north, box: { left: x - 9, right: x + 9, top: y - LENGTH - 15, bottom: y - LENGTH - 3 } }
  };
}
