import { expect, it } from 'vitest';
import { meshLine } from './mesh-line';

it('draws the arcs between holders, named by the nearest part, and nothing along the outline', () => {
  // Two squares side by side, held by different sides; arc 0 is between them.
  const topology = {
    type: 'Topology' as const,
    objects: {},
    arcs: [[[1, 0], [1, 1]], [[1, 1], [0, 1], [0, 0], [1, 0]], [[1, 0], [2, 0], [2, 1], [1, 1]]] // prettier-ignore
  };
  const faces = [
    { type: 'Polygon' as const, arcs: [[0, 1]], properties: { holder: 'ukraine' } },
    { type: 'Polygon' as const, arcs: [[2, -1]], properties: { holder: 'russia' } }
  ];
  const parts = [
    { part: 'main', closed: false, positions: [[5, 5], [5, 6]] }, // prettier-ignore
    { part: 'pocket', closed: false, positions: [[1, -1], [1, 2]] } // prettier-ignore
  ];
  expect(meshLine(topology, faces, parts)).toEqual([
    { type: 'MultiLineString', arcs: [[0]], properties: { part: 'pocket' } }
  ]);
});
