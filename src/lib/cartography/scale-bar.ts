import { geoDistance } from 'd3-geo';
import type { Messages } from '../i18n/messages/en';
import type { Box } from './label-placement';
import type { MapProjection } from './projection';
import { escapeXml } from './svg-text';
import { measureText } from './text-width';

/** Mean radius of the Earth in km (IUGG); a scale bar needs no ellipsoid. */
const EARTH_RADIUS_KM = 6371.0088;
const STEPS_KM = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** The longest round distance that fits into `maxPx` at the middle of the frame, where Mercator's scale is taken. */
function fitScaleBar({ invert, size }: MapProjection, maxPx: number): { km: number; px: number } {
  const [x, y] = [size.width / 2, size.height / 2];
  const kmPerPx = (geoDistance(invert(x - 50, y), invert(x + 50, y)) * EARTH_RADIUS_KM) / 100;
  const km = [...STEPS_KM].reverse().find((step) => step / kmPerPx <= maxPx) ?? 1;
  return { km, px: km / kmPerPx };
}

const MAX_PX = 110;
const LEFT_PX = 16;
const BOTTOM_PX = 18;
const TEXT_PX = 11.5;

/** What the scale bar takes up in the lower left corner. */
export function scaleBarBox(projection: MapProjection, inset: number): Box {
  const y = projection.size.height - BOTTOM_PX;
  const { px } = fitScaleBar(projection, MAX_PX);
  return { left: inset + LEFT_PX - 4, top: y - 24, right: inset + LEFT_PX + px + 4, bottom: y + 4 };
}

/** The scale bar in the lower left corner, `inset` pixels further in. */
export function renderScaleBar(projection: MapProjection, messages: Messages, inset: number): string {
  const x = inset + LEFT_PX;
  const { km, px } = fitScaleBar(projection, MAX_PX);
  const y = projection.size.height - BOTTOM_PX;
  const ticks = `M${String(x)},${String(y - 5)}v5h${px.toFixed(1)}v-5M${(x + px / 2).toFixed(1)},${String(y - 3)}v3`;
  const text = escapeXml(`${String(km)} ${messages.map.kilometres}`);
  return `<g class="scale-bar"><path d="${ticks}"/><text x="${String(x)}" y="${String(y - 9)}" font-size="${String(TEXT_PX)}">${text}</text></g>`;
}

/** What the scale bar says, and where. */
export function scaleBarText(projection: MapProjection, messages: Messages): { text: string; box: Box } {
  const text = `${String(fitScaleBar(projection, MAX_PX).km)} ${messages.map.kilometres}`;
  const bottom = projection.size.height - BOTTOM_PX - 6;
  const right = LEFT_PX + measureText(text, TEXT_PX, 400);
  return { text, box: { left: LEFT_PX, right, top: bottom - TEXT_PX, bottom } };
}
