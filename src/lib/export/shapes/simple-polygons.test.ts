import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { simplePolygons } from './simple-polygons';

const STEPS = { startOf: String, positionsOf: (position: Position) => [position] };
const simplify = (...rings: Position[][]) =>
  simplePolygons(rings, STEPS, 0.5).map((polygon) => polygon.map(({ positions }) => positions));

const SQUARE: Position[] = [
  [0, 0],
  [9, 0],
  [9, 9],
  [0, 9]
];

describe('simplePolygons', () => {
  it('leaves a simple polygon with its hole as it is', () => {
    const hole: Position[] = [
      [2, 2],
      [2, 4],
      [4, 4]
    ];
    expect(simplify(SQUARE, hole)).toEqual([[SQUARE, hole]]);
  });

  it.each<[string, Position[]]>([
    ['two points', [[2, 2], [3, 3]]], // prettier-ignore
    ['one point', [[2, 2], [2, 2], [2, 2]]], // prettier-ignore
    ['points on one line', [[2, 2], [3, 3], [4, 4]]] // prettier-ignore
  ])('leaves out a hole of %s', (_, hole) => {
    expect(simplify(SQUARE, hole)).toEqual([[SQUARE]]);
  });

  it('leaves out a spike', () => {
    const [first = [], ...others] = SQUARE;
    expect(simplify([first, [-3, -3], first, ...others])).toEqual([[SQUARE]]);
  });

  it('makes two polygons of a figure of eight, and gives each its hole', () => {
    const left: Position[] = [[0, 0], [5, 5], [0, 9]]; // prettier-ignore
    const right: Position[] = [[5, 5], [9, 0], [9, 9]]; // prettier-ignore
    const inLeft: Position[] = [[1, 4], [1, 5], [2, 5]]; // prettier-ignore
    const inRight: Position[] = [[8, 4], [7, 5], [8, 5]]; // prettier-ignore
    const found = simplify([[0, 0], [5, 5], [9, 0], [9, 9], [5, 5], [0, 9]], inLeft, inRight); // prettier-ignore
    expect(found).toHaveLength(2);
    expect(found).toContainEqual([right, inRight]);
    const ofLeft = found.find((polygon) => String(polygon[1]) === String(inLeft));
    expect(ofLeft?.[0]).toEqual(expect.arrayContaining(left));
  });

  it('makes a hole of the bay that an exterior closes by touching itself', () => {
    const bay: Position[] = [[5, 0], [4, 3], [6, 3]]; // prettier-ignore
    const found = simplify([[0, 0], ...bay, [5, 0], [9, 0], [9, 9], [0, 9]]); // prettier-ignore
    expect(found).toEqual([[[[0, 0], [5, 0], [9, 0], [9, 9], [0, 9]], bay]]); // prettier-ignore
  });

  it('makes land of the island that a hole closes by touching itself', () => {
    const found = simplify(SQUARE, [[1, 1], [1, 8], [4, 8], [3, 5], [5, 5], [4, 8], [8, 8], [8, 1]]); // prettier-ignore
    expect(found).toHaveLength(2);
    expect(found[0]?.[1]).toHaveLength(5);
    expect(found[1]).toEqual([[[4, 8], [3, 5], [5, 5]]]); // prettier-ignore
  });
});
