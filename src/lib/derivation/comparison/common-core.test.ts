import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedFacets, tinyPartitions } from '../../../../tests/fixtures/tiny-partitions';
import { TINY_TERRITORY, tinyProvision, tinyVersion } from '../../../../tests/fixtures/tiny-territory';
import { commonCore } from './common-core';
import { comparePartitions } from './compare-partitions';
import { derivePartition } from '../partition/derive-partition';

const giving = (unit: string) =>
  derivePartition(tinyVersion([tinyProvision('part', { unit }, { control: 'russia' })]), TINY_TERRITORY);
const several = fc.array(tinyPartitions, { minLength: 1, maxLength: 5 });

describe('commonCore', () => {
  it('is the land of which all say the same, by what they say', () => {
    const { lands, areaKm2, shareOfUkraine } = commonCore([giving('A'), giving('B'), giving('A')], 'control');
    expect(lands.map(({ status, areaKm2: area, units }) => [status, area, units.map(({ unit }) => unit)])).toEqual([
      ['ukraine', 8000, ['D', 'C']]
    ]);
    expect([areaKm2, shareOfUkraine]).toEqual([8000, 0.8]);
  });

  it('leaves out land on which some are silent, and says how much it is', () => {
    const silentOnD = derivePartition(
      tinyVersion([
        tinyProvision('d', { unit: 'D' }),
        tinyProvision('b', { unit: 'B' }, { control: 'joint' }),
        tinyProvision('c', { unit: 'C' })
      ]),
      TINY_TERRITORY
    );
    const { lands, silentKm2 } = commonCore([giving('C'), silentOnD, giving('C'), giving('A')], 'control');
    expect(lands).toEqual([]);
    // B and C are in dispute, A by the last version; on D all agree but one, which is silent.
    expect(silentKm2).toBe(7500);
    expect(commonCore([silentOnD], 'control')).toMatchObject({ silentKm2: 0, areaKm2: 10_000 });
  });

  it('is everything for one version', () => {
    fc.assert(
      fc.property(tinyPartitions, comparedFacets, (partition, facet) => {
        const { lands, areaKm2, totalKm2 } = commonCore([partition], facet);
        expect(areaKm2).toBeCloseTo(totalKm2, 9);
        expect(lands.flatMap(({ faces }) => faces)).toHaveLength(TINY_TERRITORY.faces.length);
      })
    );
  });

  it('is what stays the same between two versions', () => {
    fc.assert(
      fc.property(tinyPartitions, tinyPartitions, comparedFacets, (a, b, facet) => {
        const same = comparePartitions(a, b, facet).transitions.filter(({ isSame }) => isSame);
        const core = commonCore([a, b], facet);
        expect(core.silentKm2).toBeCloseTo(comparePartitions(a, b, facet).silentKm2, 9);
        expect(core.lands.map(({ status, faces }) => [status, faces])).toEqual(
          same.map(({ from, faces }) => [from, faces])
        );
      })
    );
  });

  it('never grows by one more version, whatever the order', () => {
    fc.assert(
      fc.property(several, tinyPartitions, comparedFacets, (partitions, another, facet) => {
        const faceIds = (list: typeof partitions) =>
          commonCore(list, facet)
            .lands.flatMap(({ faces }) => faces.map(({ id }) => id))
            .sort();
        const more = faceIds([...partitions, another]);
        expect(faceIds(partitions)).toEqual(expect.arrayContaining(more));
        expect(faceIds([another, ...partitions])).toEqual(more);
      })
    );
  });
});
