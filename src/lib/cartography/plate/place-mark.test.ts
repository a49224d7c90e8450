import { describe, expect, it } from 'vitest';
import { fitMercator } from '../ground/projection';
import { textsIn } from '../scene/texts-in';
import type { ImageNode } from '../scene/scene';
import { placeMark } from './place-mark';

const SIZE = { width: 400, height: 400 };
const projection = fitMercator([30, 45, 40, 52], SIZE, { top: 0, right: 0, bottom: 0, left: 0 });
const at = (x: number, y: number) => {
  const [lng, lat] = projection.invert(x, y);
  return placeMark(projection, { lng, lat, name: 'Pokrovsk' });
};

describe('placeMark', () => {
  it('has the name beside a ring, and keeps both clear of labels', () => {
    const { nodes, covered } = at(100, 200);
    expect(textsIn(nodes as readonly ImageNode[]).map(({ text }) => text)).toEqual(['Pokrovsk']);
    expect(covered.map(({ left }) => Math.round(left))).toEqual([91, 114]);
    expect(covered.every(({ top, bottom }) => top < 200 && bottom > 200)).toBe(true);
  });

  it('stands on the other side at the edge of the map', () => {
    const [, name] = at(390, 200).covered;
    expect(name?.right).toBeCloseTo(376, 0);
    expect(name?.left).toBeGreaterThan(0);
  });

  it('is nothing outside the map', () => {
    expect(at(-20, 200)).toEqual({ nodes: [], covered: [] });
    expect(at(200, 420)).toEqual({ nodes: [], covered: [] });
  });
});
