import type { Position } from 'geojson';
import { expect, it } from 'vitest';
import { countPositions, thinForDistances, thinLine, thinParts } from './thin-line';

// A hundredth of a degree of latitude is 1.1 km.
const line: Position[] = [[37, 48], [37, 48.01], [37.0001, 48.02], [37, 48.03], [37.2, 48.03]]; // prettier-ignore

it('leaves out what lies near the way between the positions that are kept, and keeps the ends', () => {
  expect(thinLine(line, 0.1)).toEqual([[37, 48], [37, 48.03], [37.2, 48.03]]); // prettier-ignore
  expect(thinLine(line, 100)).toEqual([line[0], line[4]]);
  expect(thinLine(line, 0)).toHaveLength(5);
});

it('keeps the corners of a ring, whose ends are one place', () => {
  const ring: Position[] = [[37, 48], [38, 48], [38, 49], [37, 49], [37, 48]]; // prettier-ignore
  expect(thinLine(ring, 1)).toEqual(ring);
});

it('leaves parts alone that are coarse enough, and makes so of those that are not', () => {
  const coarse = { part: 'main', closed: false, positions: line };
  expect(thinParts([coarse])).toEqual([coarse]);
  const trembling = Array.from({ length: 9000 }, (_, step): Position => [36 + step * 1e-3, 48 + (step % 2) * 2e-3]);
  expect(countPositions(thinParts([{ ...coarse, positions: trembling }]))).toBeLessThan(3000);
});

it('leaves few positions to measure distances from, however a line trembles', () => {
  const trembling = Array.from({ length: 2000 }, (_, step): Position => [36 + step * 1e-3, 48 + (step % 2) * 1e-3]);
  const part = { part: 'main', closed: false, positions: trembling };
  expect(countPositions(thinParts([part]))).toBe(2000);
  expect(countPositions(thinForDistances([part], 0.025))).toBeLessThan(500);
});
