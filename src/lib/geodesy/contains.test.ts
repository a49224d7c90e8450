import { expect, it } from 'vitest';
import { polygonContains } from './contains';

const ring = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south]
];

it('is inside a part, and outside a hole and beyond the outline', () => {
  const polygon = {
    type: 'MultiPolygon' as const,
    coordinates: [[ring(0, 0, 10, 10), ring(4, 4, 6, 6)], [ring(20, 0, 30, 10)]]
  };
  expect(polygonContains(polygon, [1, 1])).toBe(true);
  expect(polygonContains(polygon, [25, 5])).toBe(true);
  expect(polygonContains(polygon, [5, 5])).toBe(false);
  expect(polygonContains(polygon, [15, 5])).toBe(false);
});
