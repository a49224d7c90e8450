import { describe, expect, it } from 'vitest';
import { contoursAt } from './contours';

const GRID = { west: -50, south: -50, columns: 100, rows: 100 };

/** Distances from the middle of the grid. */
const values = Float32Array.from({ length: 100 * 100 }, (_, cell) => {
  const [column, row] = [cell % 100, Math.floor(cell / 100)];
  return Math.hypot(column - 49.5, row - 49.5);
});

describe('contours', () => {
  it('of distances from a point are one closed circle', () => {
    const lines = contoursAt(GRID, values, 20);
    expect(lines).toHaveLength(1);
    const [circle = []] = lines;
    for (const [x, y] of circle) expect(Math.hypot(x, y)).toBeCloseTo(20, 1);
    const length = circle.slice(1).reduce((sum, [x, y], index) => {
      const [fromX, fromY] = circle[index] ?? [NaN, NaN];
      return sum + Math.hypot(x - fromX, y - fromY);
    }, 0);
    expect(length / (40 * Math.PI)).toBeGreaterThan(0.985);
    expect(length / (40 * Math.PI)).toBeLessThan(1.01);
  });

  it('stop where nothing is known', () => {
    const half = values.map((value, cell) => (cell % 100 < 50 ? value : NaN));
    const [arc = []] = contoursAt(GRID, half, 20);
    expect(arc.every(([x]) => x <= 0)).toBe(true);
  });
});
