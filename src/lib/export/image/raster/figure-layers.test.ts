import { expect, it } from 'vitest';
import { TINY_SCENE } from '../../../../../tests/fixtures/tiny-sheet';
import type { ImageNode, Scene } from '../../../cartography/scene/scene';
import { writeSvg } from '../../../cartography/scene/write-svg';
import { NODE_PLATFORM } from '../platform/node-platform';
import { splitFigures } from './figure-layers';
import { rasteriseSheet } from './raster';

const land: ImageNode[] = [
  { kind: 'path', d: 'M-900-900H900V900H-900Z', look: { fill: '#47687c', 'fill-opacity': '.5' } },
  { kind: 'circle', cx: 15, cy: 8, r: 5, look: { fill: '#96361f' } }
];
const windowAt = (id: string, [x, y]: readonly [number, number]): ImageNode => ({
  ...{ kind: 'map', id, x, y, width: 15, height: 16, children: land },
  edge: { fill: 'none', stroke: '#16181c' }
});

/** Two windows on land that goes far beyond them, with a frame, paper and something on top. */
const sheetWith = (first: readonly [number, number], second: readonly [number, number]): Scene => ({
  ...TINY_SCENE,
  size: { width: 80, height: 40 },
  canvas: { width: 40, height: 20 },
  children: [
    windowAt('a', first),
    windowAt('b', second),
    { kind: 'circle', cx: 20, cy: 10, r: 4, look: { fill: '#ecd693' } }
  ]
});
const SHEET = sheetWith([2, 2], [21, 2]);
/** The first window begins beyond the sheet's left and upper edge, and the second ends beyond its right one. */
const BLEEDING = sheetWith([-1, -1], [26, 2]);

it.each([
  ['windows', SHEET, 2],
  // The rim of a circle that the sheet's edge cuts is smoothed a little otherwise.
  ['windows beyond the edges', BLEEDING, 12]
])('draws %s with the same pixels as with the clips', async (_, scene, most) => {
  const whole = await NODE_PLATFORM.rasterise(writeSvg(scene), 1);
  const split = await rasteriseSheet({ scene, scale: 1 }, NODE_PLATFORM, {});
  expect([split.width, split.height]).toEqual([80, 40]);
  const largest = Math.max(...split.pixels.map((value, at) => Math.abs(value - (whole.pixels[at] ?? 0))));
  expect(largest).toBeLessThanOrEqual(most);
});

it('draws two windows apart from what is before, between and behind them', () => {
  const layers = splitFigures(SHEET, { width: 80, height: 40 });
  expect(layers.map(({ left, top, size, viewBox }) => [left, top, size.width, viewBox])).toEqual([
    [0, 0, 80, [0, 0, 40, 20]],
    [4, 4, 30, [2, 2, 15, 16]],
    [0, 0, 80, [0, 0, 40, 20]],
    [42, 4, 30, [21, 2, 15, 16]],
    [0, 0, 80, [0, 0, 40, 20]]
  ]);
  expect(layers.map(({ scene }) => scene.paper)).toEqual([SHEET.paper, undefined, undefined, undefined, undefined]);
});
