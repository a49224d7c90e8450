import type { Box } from '../../ground/box';
import type { MapProjection } from '../../ground/projection';
import { scaleBarBox } from '../../lettering/scale-bar';
import { SANS } from '../model/set-text';
import type { SheetText } from '../model/sheet';
import type { SheetContext } from '../model/sheet-context';

/** Length of the arrow, in units. */
const LENGTH = 24;
/** Size of the letter N, in units. */
const TEXT_SIZE = 11.5;

/** Box of the arrow, beside the scale bar. */
export function northArrowBox(projection: MapProjection): Box {
  const scaleBar = scaleBarBox(projection, 0);
  const left = scaleBar.right + 12;
  return { left, right: left + 26, top: scaleBar.bottom - LENGTH - 18, bottom: scaleBar.bottom };
}

/** An arrow to the north of where it stands: in a conic projection that is not everywhere up. */
export function renderNorthArrow(
  projection: MapProjection,
  { palette, messages }: SheetContext
): { markup: string; text: SheetText } {
  const box = northArrowBox(projection);
  const [x, y] = [(box.left + box.right) / 2, box.bottom - 2];
  const [lng, lat] = projection.invert(x, y);
  const [towardsX, towardsY] = projection.project(lng, lat + 0.5);
  const degrees = (Math.atan2(towardsX - x, y - towardsY) * 180) / Math.PI;
  const textBox = { left: x - 9, right: x + 9, top: y - LENGTH - 15, bottom: y - LENGTH - 3 };
  const text = `<text x="${x.toFixed(1)}" y="${(y - LENGTH - 5).toFixed(1)}" font-family="${SANS}" font-size="${String(TEXT_SIZE)}" text-anchor="middle"`;
  return {
    markup:
      `<g id="north"><path d="M0,0V${String(-LENGTH)}M-4,${String(8 - LENGTH)}L0,${String(-LENGTH)}L4,${String(8 - LENGTH)}" transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${degrees.toFixed(1)})" fill="none" stroke="${palette.label}" stroke-width="1.2"/>` +
      `${text} fill="${palette.halo}" stroke="${palette.halo}" stroke-width="3.2" stroke-linejoin="round" aria-hidden="true">${messages.north}</text>` +
      `${text} fill="${palette.label}">${messages.north}</text></g>`,
    text: { text: messages.north, box: textBox }
  };
}
