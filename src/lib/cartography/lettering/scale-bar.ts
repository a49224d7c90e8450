import { geoDistance } from 'd3-geo';
import type { Messages } from '../../i18n/messages/common';
import type { Box, Size } from '../ground/box';
import type { MapProjection } from '../ground/projection';
import { group, path, type SceneNode } from '../scene/scene';
import { measureText } from './text-width';

/** Mean radius of the Earth in km (IUGG); a scale bar needs no ellipsoid. */
const EARTH_RADIUS_KM = 6371.0088;
/** Lengths that a bar may have. */
const STEPS_KM = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** The longest round distance that a scale bar has room for, at the middle of the frame, where Mercator's scale is taken. */
function fitScaleBar({ invert, size }: MapProjection): { km: number; px: number } {
  const maxPx = Math.min(MAX_PX, size.width * MAX_SHARE);
  const [x, y] = [size.width / 2, size.height / 2];
  const kmPerPx = (geoDistance(invert(x - 50, y), invert(x + 50, y)) * EARTH_RADIUS_KM) / 100;
  const km = [...STEPS_KM].reverse().find((step) => step / kmPerPx <= maxPx) ?? 1;
  return { km, px: km / kmPerPx };
}

/** Longest bar, in pixels. */
const MAX_PX = 110;
/** Largest share of a small map's width that the bar takes. */
const MAX_SHARE = 0.34;
/** Distance from the left edge of the map, smaller on a small one. */
const leftPx = ({ width }: Size): number => Math.min(16, width / 20);
const bottomPx = ({ height }: Size): number => Math.min(18, height / 16);
/** Size of the bar's text, in pixels. */
const TEXT_PX = 11.5;

/** Box of the scale bar in the lower left corner. */
export function scaleBarBox(projection: MapProjection, inset: number): Box {
  const y = projection.size.height - bottomPx(projection.size);
  const { px } = fitScaleBar(projection);
  return {
    left: inset + leftPx(projection.size) - 4,
    top: y - 24,
    right: inset + leftPx(projection.size) + px + 4,
    bottom: y + 4
  };
}

/** The scale bar in the lower left corner, `inset` pixels further in. */
export function scaleBarNode(projection: MapProjection, messages: Messages, inset: number): SceneNode {
  const x = inset + leftPx(projection.size);
  const { km, px } = fitScaleBar(projection);
  const y = projection.size.height - bottomPx(projection.size);
  const ticks = `M${String(x)},${String(y - 5)}v5h${px.toFixed(1)}v-5M${(x + px / 2).toFixed(1)},${String(y - 3)}v3`;
  const text = `${String(km)} ${messages.map.kilometres}`;
  return group([path(ticks), { kind: 'text', x, y: y - 9, size: TEXT_PX, text }], { classes: 'scale-bar' });
}

/** Text of the scale bar and its position. */
export function scaleBarText(projection: MapProjection, messages: Messages): { text: string; box: Box } {
  const text = `${String(fitScaleBar(projection).km)} ${messages.map.kilometres}`;
  const bottom = projection.size.height - bottomPx(projection.size) - 6;
  const right = leftPx(projection.size) + measureText(text, TEXT_PX, 400);
  return { text, box: { left: leftPx(projection.size), right, top: bottom - TEXT_PX, bottom } };
}
