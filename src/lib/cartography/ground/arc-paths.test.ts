import { describe, expect, it } from 'vitest';
import type { Topology } from 'topojson-specification';
import { projectArcs, type ArcDetail } from './arc-paths';
import type { MapProjection } from './projection';

/** Degrees are hundreds of pixels. */
const projection: MapProjection = {
  project: (lng, lat) => [lng * 100, lat * 100],
  invert: (x, y) => [x / 100, y / 100],
  camera: { lng: 0, lat: 0, zoom: 0 },
  size: { width: 1000, height: 1000 }
};

const topologyOf = (...arcs: [number, number][][]): Topology => ({ type: 'Topology', objects: {}, arcs });

describe('projectArcs', () => {
  it('joins arcs of both directions into one relative path', () => {
    const square = topologyOf(
      [
        [1, 1],
        [3, 1],
        [3, 3]
      ],
      [
        [1, 1],
        [1, 3],
        [3, 3]
      ]
    );
    const { ringsToPath, linesToPath, linePoints } = projectArcs(square, projection);
    expect(ringsToPath([[[0, ~1]]])).toBe('M100,100l200,0 0,200-200,0 0-200Z');
    expect(linesToPath([[~0], [1]])).toBe('M300,300l0-200-200,0M100,100l0,200 200,0');
    expect(linePoints([0, ~1])).toEqual([
      [100, 100],
      [300, 100],
      [300, 300],
      [100, 300],
      [100, 100]
    ]);
  });

  it('leaves out what nobody can see, and keeps the ends where arcs meet', () => {
    const almostStraight = topologyOf([
      [1, 1],
      [1.005, 1.001],
      [1.01, 1],
      [3, 1]
    ]);
    expect(projectArcs(almostStraight, projection).linePoints([0])).toEqual([
      [100, 100],
      [300, 100]
    ]);
  });

  it('leaves out areas that are smaller than what is left out of a line, and those beyond a fixed frame', () => {
    const squareAt = (at: number, side: number): [number, number][] => [
      [at, at],
      [at + side, at],
      [at + side, at + side],
      [at, at + side],
      [at, at]
    ];
    const waters = topologyOf(squareAt(1, 0.02), squareAt(2, 0.03), squareAt(11, 1));
    const seenIn = (detail: ArcDetail) => {
      const { seenToPath } = projectArcs(waters, projection, detail);
      return (seenToPath([[[0]], [[1]], [[2]]]).match(/M/gu) ?? []).length;
    };
    expect([seenIn({}), seenIn({ minTrianglePx2: 4.5 })]).toEqual([3, 2]);
    expect(seenIn({ isFixed: true })).toBe(2);
  });

  it('is coarse beyond the frame', () => {
    const spike: [number, number][] = [
      [0, 0],
      [0.05, 0.1],
      [0.1, 0]
    ];
    const inside = spike.map(([x, y]): [number, number] => [x + 5, y + 5]);
    const outside = spike.map(([x, y]): [number, number] => [x + 50, y + 50]);
    const { linePoints } = projectArcs(topologyOf(inside, outside), projection);
    expect([linePoints([0]).length, linePoints([1]).length]).toEqual([3, 2]);
  });
});
