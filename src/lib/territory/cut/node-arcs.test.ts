import { feature } from 'topojson-client';
import type { MultiPolygon, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { hasCrossing, nodeArcs } from './node-arcs';

/** A topology of one object, its arcs as positions in the grid. */
function topologyOf(arcs: [number, number][][], polygons: number[][][]): Topology<{ land: MultiPolygon }> {
  const encoded = arcs.map((arc) =>
    arc.map(([x, y], index) => {
      const [x0, y0] = arc[index - 1] ?? [0, 0];
      return [x - x0, y - y0];
    })
  );
  const land: MultiPolygon = { type: 'MultiPolygon', arcs: polygons };
  return { type: 'Topology', transform: { scale: [1, 1], translate: [0, 0] }, objects: { land }, arcs: encoded };
}

const ringsOf = (topology: Topology<{ land: MultiPolygon }>) => feature(topology, topology.objects.land).geometry;

describe('nodeArcs', () => {
  it('leaves arcs as they are that meet at their ends alone', () => {
    const topology = topologyOf([[[0, 0], [4, 0], [4, 4]], [[4, 4], [0, 4], [0, 0]]], [[[0, 1]]]); // prettier-ignore
    expect(nodeArcs(topology)).toBe(topology);
  });

  it('leaves islands as they are that touch each other', () => {
    const topology = topologyOf([[[0, 0], [4, 0], [4, 4], [0, 0]], [[4, 0], [8, 0], [8, 4], [4, 0]]], [[[0]], [[1]]]); // prettier-ignore
    expect(nodeArcs(topology)).toBe(topology);
  });

  it('cuts an arc where a vertex of another lies on it, and keeps outlines', () => {
    const topology = topologyOf([[[0, 0], [8, 0], [8, 8]], [[8, 8], [4, 0], [0, 8], [0, 0]]], [[[0, 1]]]); // prettier-ignore
    const noded = nodeArcs(topology);
    expect(noded.arcs).toHaveLength(4);
    expect(ringsOf(noded).coordinates).toEqual([[[[0, 0], [4, 0], [8, 0], [8, 8], [4, 0], [0, 8], [0, 0]]]]); // prettier-ignore
  });

  it('cuts arcs where two have a vertex in common, also those that run backwards', () => {
    const topology = topologyOf([[[0, 0], [4, 4], [8, 0]], [[0, 8], [4, 4], [8, 8]]], [[[0, 1]], [[-1]]]); // prettier-ignore
    const noded = nodeArcs(topology);
    expect(noded.objects.land.arcs).toEqual([[[0, 1, 2, 3]], [[-2, -1]]]);
    expect(ringsOf(noded).coordinates[1]?.[0]?.slice(0, 3)).toEqual([[8, 0], [4, 4], [0, 0]]); // prettier-ignore
  });

  it('cuts a closed arc that comes back to a vertex of its own', () => {
    const topology = topologyOf([[[0, 0], [4, 4], [8, 0], [8, 8], [4, 4], [0, 8], [0, 0]]], [[[0]]]); // prettier-ignore
    expect(nodeArcs(topology).arcs).toHaveLength(3);
  });
});

describe('hasCrossing', () => {
  it('finds arcs that cross between their ends, and none that meet at them', () => {
    expect(hasCrossing(topologyOf([[[0, 0], [4, 4], [8, 0]], [[0, 8], [4, 4], [8, 8]]], [[[0]], [[1]]]))).toBe(false); // prettier-ignore
    expect(hasCrossing(topologyOf([[[0, 0], [4, 5], [8, 0]], [[0, 8], [4, 4], [8, 8]]], [[[0]], [[1]]]))).toBe(true); // prettier-ignore
  });
});
