import type { Position } from 'geojson';
import { expect, it } from 'vitest';
import { polygonAreaKm2 } from '../../../geodesy/area';
import { shortenSegments } from './shorten-segments';

const corners: Position[] = [[33, 46], [35, 46.9], [35, 46], [33, 46]]; // prettier-ignore
const area = (ring: Position[]): number => polygonAreaKm2({ type: 'Polygon', coordinates: [ring] });

it('keeps all positions and puts others between those that are far apart', () => {
  const whole = shortenSegments(corners);
  expect(corners.every((corner) => whole.some((position) => position === corner))).toBe(true);
  expect(whole.length).toBeGreaterThan(100);
  expect(shortenSegments(corners, 1000)).toEqual(corners);
  expect(shortenSegments(whole, 3.1)).toEqual(whole);
});

it('leaves an area that further positions do not change', () => {
  const once = shortenSegments(corners);
  const halves = once.flatMap((end, index): Position[] => {
    const [x = NaN, y = NaN] = once[index - 1] ?? end;
    return index === 0 ? [end] : [[(x + (end[0] ?? NaN)) / 2, (y + (end[1] ?? NaN)) / 2], end];
  });
  expect(Math.abs(area(halves) - area(once))).toBeLessThan(0.05);
  expect(Math.abs(area(corners) - area(once))).toBeGreaterThan(1);
});
