import { describe, expect, it } from 'vitest';
import { TINY_TOPOLOGY } from '../../../../../tests/fixtures/tiny-topology';
import { deriveFaceArcs } from './face-arcs';

describe('deriveFaceArcs', () => {
  const arcs = deriveFaceArcs(TINY_TOPOLOGY);

  it('has one feature per pair of neighbours and per stretch of the outer border', () => {
    expect(arcs.map(({ properties }) => properties.id).sort()).toEqual([
      'A:russia|',
      'A:russia|A:ukraine',
      'A:russia|B:russia',
      'A:ukraine|',
      'B:russia|'
    ]);
  });

  it('gives a border the vertices of the topology', () => {
    const inner = arcs.find(({ properties }) => properties.id === 'A:russia|A:ukraine');
    expect(inner?.geometry.coordinates).toEqual([
      [
        [32, 49],
        [32, 48]
      ]
    ]);
  });

  it('leaves borders that lie apart as lines of their own', () => {
    const outer = arcs.find(({ properties }) => properties.id === 'A:russia|');
    expect(outer?.geometry.coordinates).toHaveLength(2);
    expect(outer?.properties.b).toBeUndefined();
  });
});
