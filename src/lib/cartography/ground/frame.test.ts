import { expect, test } from 'vitest';
import { TINY_GEODATA } from '../../../../tests/fixtures/tiny-topology';
import { finish } from '../../resting-work';
import { frameAtHand, frameGeodata, framingAtHand, outlineFaces } from './frame';
import { fitMercator } from './projection';

const projectionOf = (width: number) => fitMercator([31, 48, 34, 49], { width, height: width / 2 });

test('a frame that is made with rests is that which is made at once, and is then at hand', () => {
  const projection = projectionOf(400);
  const rested = finish(framingAtHand(TINY_GEODATA, projection));
  const whole = (frame: typeof rested) => outlineFaces(frame, () => true).path;
  expect(whole(rested)).toBe(whole(frameGeodata(TINY_GEODATA, projection)));
  expect(frameAtHand(TINY_GEODATA, projection)).toBe(rested);
  expect(finish(framingAtHand(TINY_GEODATA, projection))).toBe(rested);
});

test('long arcs are projected with rests between them', () => {
  const { territory } = TINY_GEODATA;
  const many = Array.from({ length: 1000 }, (): [number, number] => [1, 0]);
  const geodata = { ...TINY_GEODATA, territory: { ...territory, arcs: [...territory.arcs, many, many, many] } };
  const steps = framingAtHand(geodata, projectionOf(400));
  let rests = 0;
  while (steps.next().done !== true) rests += 1;
  expect(rests).toBeGreaterThan(0);
});
