import { expect, it } from 'vitest';
import { splitFigures } from './figure-layers';
import { NODE_PLATFORM } from '../node-platform';
import { rasteriseSheet } from './raster';
import { parseXml } from '../svg/xml-tree';
import { TINY_JOB } from '../../../../../tests/fixtures/tiny-sheet';

/** Two windows on land that goes far beyond them, with a frame, a background and something on top. */
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40" viewBox="0 0 40 20"><rect width="40" height="20" fill="#fff"/>' +
  ['a', 'b']
    .map(
      (id, index) =>
        `<clipPath id="${id}-edge"><rect x="0" y="0" width="15" height="16"/></clipPath>` +
        `<g id="${id}" transform="translate(${String(2 + index * 19)} 2)"><g clip-path="url(#${id}-edge)">` +
        `<path d="M-900-900H900V900H-900Z" fill="#47687c" fill-opacity=".5"/><circle cx="15" cy="8" r="5" fill="#96361f"/></g>` +
        `<rect width="15" height="16" fill="none" stroke="#16181c"/></g>`
    )
    .join('') +
  '<circle cx="20" cy="10" r="4" fill="#ecd693"/></svg>';

/** The first window begins beyond the sheet's left and upper edge, and the second ends beyond its right one. */
const BLEEDING = SVG.replace('translate(2 2)', 'translate(-1 -1)').replace('translate(21 2)', 'translate(26 2)');

it.each([
  ['windows', SVG, 2],
  // The rim of a circle that the sheet's edge cuts is smoothed a little otherwise.
  ['windows beyond the edges', BLEEDING, 12]
])('draws %s with the same pixels as with the clips', async (_, svg, most) => {
  const whole = await NODE_PLATFORM.rasterise(svg, 1);
  const split = await rasteriseSheet({ ...TINY_JOB, svg, size: { width: 80, height: 40 } }, NODE_PLATFORM, {});
  expect([split.width, split.height]).toEqual([80, 40]);
  const largest = Math.max(...split.pixels.map((value, at) => Math.abs(value - (whole.pixels[at] ?? 0))));
  expect(largest).toBeLessThanOrEqual(most);
});

it('draws two windows apart from what is before, between and behind them', () => {
  const layers = splitFigures(parseXml(SVG), { width: 80, height: 40 });
  expect(
    layers.map(({ left, top, root }) => [left, top, root.attributes['width'], root.attributes['viewBox']])
  ).toEqual([
    [0, 0, '80', '0 0 40 20'],
    [4, 4, '30', '2 2 15 16'],
    [0, 0, '80', '0 0 40 20'],
    [42, 4, '30', '21 2 15 16'],
    [0, 0, '80', '0 0 40 20']
  ]);
});
