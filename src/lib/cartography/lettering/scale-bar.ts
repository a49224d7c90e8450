import { greatCircleRadians } from '../../geodesy/great-circle';
import type { Messages } from '../../i18n/messages/common';
import type { Box } from '../ground/box';
import type { MapProjection } from '../ground/projection';
import { group, path, type SceneNode } from '../scene/scene';
import { measureText } from './text-width';

/** Mean radius of the Earth in km (IUGG); a scale bar needs no ellipsoid. */
const EARTH_RADIUS_KM = 6371.0088;
/** Lengths that a bar may have. */
const STEPS_KM = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** The longest round distance that a scale bar has room for, at the middle of the frame, where Mercator's scale is taken. */
function fitScaleBar({ invert, size }: MapProjection, width = size.width): { km: number; px: number } {
  const maxPx = Math.min(MAX_PX, width * MAX_SHARE);
  const [x, y] = [size.width / 2, size.height / 2];
  const kmPerPx = (greatCircleRadians(invert(x - 50, y), invert(x + 50, y)) * EARTH_RADIUS_KM) / 100;
  const km = [...STEPS_KM].reverse().find((step) => step / kmPerPx <= maxPx) ?? 1;
  return { km, px: km / kmPerPx };
}

/** Longest bar, in pixels. */
const MAX_PX = 110;
/** Largest share of a small map's width that the bar takes. */
const MAX_SHARE = 0.34;
/** Distance from the left edge of the map, smaller on a small one. */
const leftPx = (width: number): number => Math.min(16, width / 20);
const bottomPx = (height: number): number => Math.min(18, height / 16);
/** Size of the bar's text, in pixels. */
const TEXT_PX = 11.5;

/** A scale bar in the lower left corner of a part of the map: its left end and what it stands for. */
function standScaleBar(projection: MapProjection, { left, top, right, bottom }: Box) {
  const x = left + leftPx(right - left);
  return { x, y: bottom - bottomPx(bottom - top), ...fitScaleBar(projection, right - left) };
}

const wholeOf = ({ size: { width, height } }: MapProjection): Box => ({
  left: 0,
  top: 0,
  right: width,
  bottom: height
});

/** Box of the scale bar in the lower left corner of the map, or of a part of it. */
export function scaleBarBox(projection: MapProjection, part = wholeOf(projection)): Box {
  const { x, y, px } = standScaleBar(projection, part);
  return { left: x - 4, top: y - 24, right: x + px + 4, bottom: y + 4 };
}

/** The scale bar in the lower left corner of the map, or of a part of it. */
export function scaleBarNode(projection: MapProjection, messages: Messages, part = wholeOf(projection)): SceneNode {
  const { x, y, km, px } = standScaleBar(projection, part);
  const ticks = `M${String(x)},${String(y - 5)}v5h${px.toFixed(1)}v-5M${(x + px / 2).toFixed(1)},${String(y - 3)}v3`;
  const text = `${String(km)} ${messages.map.kilometres}`;
  return group([path(ticks), { kind: 'text', x, y: y - 9, size: TEXT_PX, text }], { classes: 'scale-bar' });
}

/** Text of the scale bar and its position. */
export function scaleBarText(projection: MapProjection, messages: Messages): { text: string; box: Box } {
  const text = `${String(fitScaleBar(projection).km)} ${messages.map.kilometres}`;
  const bottom = projection.size.height - bottomPx(projection.size.height) - 6;
  const left = leftPx(projection.size.width);
  const right = left + measureText(text, TEXT_PX, 400);
  return { text, box: { left, right, top: bottom - TEXT_PX, bottom } };
}
