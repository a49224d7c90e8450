import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedFacets, tinyPartitions } from '../../../../tests/fixtures/tiny-partitions';
import { TINY_TERRITORY, tinyProvision, tinyVersion } from '../../../../tests/fixtures/tiny-territory';
import { comparePartitions } from '../../derivation/comparison/compare-partitions';
import { derivePartition, type Partition } from '../../derivation/partition/derive-partition';
import type { ComparedFacet } from '../../derivation/partition/status-key';
import { localeOfSegment } from '../../i18n/locale';
import { showTransitions } from '../symbology/difference-zones';
import { pairFlows } from './pair-flows';

function flowsOf(a: Partition, b: Partition, facet: ComparedFacet) {
  const comparison = comparePartitions(a, b, facet);
  return pairFlows(comparison, showTransitions(comparison, localeOfSegment(undefined)));
}

// A names all land of A (600 km²), B what Russia holds of it (300 km²) and C (500 km²).
const A = derivePartition(tinyVersion([tinyProvision('all-a', { unit: 'A' }, { control: 'neither' })]), TINY_TERRITORY);
const B = derivePartition(
  tinyVersion([
    tinyProvision('held', { all: [{ unit: 'A' }, { heldBy: 'russia' }] }, { control: 'neither' }),
    tinyProvision('c', { unit: 'C' }, { control: 'russia' })
  ]),
  TINY_TERRITORY
);

describe('pairFlows', () => {
  it('leads land that one of the versions names from class to class', () => {
    const { flows } = flowsOf(A, B, 'control');
    expect(flows).toEqual([
      { from: 'ukraine', to: 'russia', amount: 500 },
      { from: 'neither', to: 'ukraine', amount: 300 },
      { from: 'neither', to: 'neither', amount: 300 }
    ]);
  });

  it('leaves out what neither names, and tells how much that is', () => {
    expect(flowsOf(A, B, 'control').leftOut.areaKm2).toBe(1000 + 400 + 7500);
  });

  it('has the classes of each side in the order of its document', () => {
    const { left, right } = flowsOf(A, B, 'control');
    expect(left.map(({ id }) => id)).toEqual(['neither', 'ukraine']);
    expect(right.map(({ id }) => id)).toEqual(['neither', 'russia', 'ukraine']);
  });

  it('is as wide as the people who lived there, where they are known', () => {
    const people = (faces: readonly unknown[]) => {
      const estimate = faces.length * 1000;
      return { estimate, low: estimate, high: estimate, since2014: 0, crimea: 0, onLine: [] };
    };
    const comparison = comparePartitions({ ...A, people }, B, 'control');
    const shown = showTransitions(comparison, localeOfSegment(undefined));
    const { flows, measure, leftOut } = pairFlows(comparison, shown, 'people');
    const all = comparison.transitions.flatMap(({ faces }) => faces).length;
    expect(measure).toBe('people');
    expect(flows.reduce((sum, { amount }) => sum + amount, leftOut.people?.estimate ?? 0)).toBe(all * 1000);
    expect(pairFlows(comparePartitions(A, B, 'control'), shown, 'people').measure).toBe('land');
  });

  it('loses no land, and has a class for both ends of each flow', () => {
    fc.assert(
      fc.property(tinyPartitions, tinyPartitions, comparedFacets, (a, b, facet) => {
        const { left, right, flows, leftOut } = flowsOf(a, b, facet);
        expect(flows.reduce((sum, { amount }) => sum + amount, leftOut.areaKm2)).toBeCloseTo(10_000, 9);
        expect(left.map(({ id }) => id)).toEqual(expect.arrayContaining(flows.map(({ from }) => from)));
        expect(right.map(({ id }) => id)).toEqual(expect.arrayContaining(flows.map(({ to }) => to)));
      })
    );
  });
});
