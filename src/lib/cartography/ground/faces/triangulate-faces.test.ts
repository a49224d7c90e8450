import { describe, expect, it } from 'vitest';
import { TINY_TOPOLOGY } from '../../../../../tests/fixtures/tiny-topology';
import { mercatorUnit, triangulateFaces } from './triangulate-faces';

describe('triangulateFaces', () => {
  const { positions, origin, indices, ranges } = triangulateFaces(TINY_TOPOLOGY);

  it('covers each face with triangles of its own', () => {
    expect([...ranges.keys()]).toEqual(['A:ukraine', 'A:russia', 'B:russia']);
    expect([...ranges.values()].map(({ count }) => count)).toEqual([6, 6, 6]);
  });

  it('covers exactly the area of the face', () => {
    const at = (index: number) => [positions[2 * index] ?? 0, positions[2 * index + 1] ?? 0] as const;
    let area = 0;
    for (let index = 0; index < 6; index += 3) {
      const [a, b, c] = [...indices.slice(index, index + 3)].map(at);
      if (a === undefined || b === undefined || c === undefined) throw new Error('A triangle lacks a corner.');
      area += Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
    }
    const [west, south] = mercatorUnit(31, 48);
    const [east, north] = mercatorUnit(32, 49);
    expect(area).toBeCloseTo((east - west) * (south - north), 9);
  });

  it('gives positions relative to the origin', () => {
    const [x, y] = mercatorUnit(32, 49);
    expect([...positions].map((value, index) => value + (origin[index % 2] ?? 0)).slice(0, 2)).toEqual([
      expect.closeTo(x, 7),
      expect.closeTo(y, 7)
    ]);
  });
});
