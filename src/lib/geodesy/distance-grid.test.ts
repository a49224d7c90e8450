import { describe, expect, it } from 'vitest';
import { DistanceGrid } from './distance-grid';

const GRID = { west: -100, south: -80, columns: 200, rows: 160 };
type Point = [number, number];

/** The plain way: every segment of every line. */
function distance([x, y]: Point, lines: Point[][]): number {
  const ofSegment = ([ax, ay]: Point, [bx, by]: Point): number => {
    const [dx, dy] = [bx - ax, by - ay];
    const share = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    return Math.hypot(ax + share * dx - x, ay + share * dy - y);
  };
  return Math.min(...lines.flatMap((line) => line.slice(1).map((to, index) => ofSegment(line[index] as Point, to))));
}

/** A line that winds, and a ring beside it. */
const LINES: Point[][] = [
  Array.from({ length: 120 }, (_, i): Point => [-90 + i * 1.5, 25 * Math.sin(i / 6) + 6 * Math.cos(i * 1.7)]),
  Array.from({ length: 20 }, (_, i): Point => [60 + 8 * Math.cos(i / 3), -55 + 5 * Math.sin(i / 3)])
];

describe('distances on a grid', () => {
  const grid = new DistanceGrid(GRID, LINES);

  it('are those to the nearest piece of line, to 0.15 km nearly everywhere, never more than half a kilometre off', () => {
    const points = Array.from({ length: 4000 }, (_, i): Point => [((i * 37) % 199) - 99.5, ((i * 53) % 159) - 79.5]);
    const errors = points.map((point) => grid.at(...point) - distance(point, LINES)).sort((a, b) => a - b);
    expect(errors[0]).toBeGreaterThan(-1e-9);
    expect(errors[Math.floor(errors.length * 0.95)]).toBeLessThan(0.15);
    expect(errors.at(-1)).toBeLessThan(0.6);
  });

  it('fill a polygon cell by cell, holes left out', () => {
    const square = (r: number): Point[] => [[-r, -r], [r, -r], [r, r], [-r, r]]; // prettier-ignore
    let cells = 0;
    grid.eachIn([square(20), square(5)], () => (cells += 1));
    expect(cells).toBe(1600 - 100);
  });
});
