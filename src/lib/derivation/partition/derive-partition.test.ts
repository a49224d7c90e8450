import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extent } from '../../plans/schema/plan-version';
import { tinyExtents, tinyProvisions } from '../../../../tests/fixtures/tiny-partitions';
import { TINY_TERRITORY, tinyProvision, tinyVersion } from '../../../../tests/fixtures/tiny-territory';
import { derivePartition, indexZones, REMAINDER_ID } from './derive-partition';

const NO_LINE = { en: 'No line.', uk: 'Немає лінії.' };
const heldInA: Extent = { all: [{ unit: 'A' }, { heldBy: 'ukraine' }] };

describe('derivePartition', () => {
  it('gives a zone the sum of its faces, and its shares', () => {
    const version = tinyVersion([tinyProvision('buffer', heldInA)]);
    const [buffer, remainder] = derivePartition(version, TINY_TERRITORY).zones;
    expect(buffer).toMatchObject({ id: 'buffer', areaKm2: 300, shareOfUkraine: 0.03 });
    expect(buffer?.units).toEqual([{ unit: 'A', areaKm2: 300, shareOfUnit: 0.5 }]);
    expect(remainder).toMatchObject({ id: REMAINDER_ID, areaKm2: 9700 });
  });

  it('lets the first provision that claims a face win', () => {
    const version = tinyVersion([tinyProvision('whole', { unit: 'A' }), tinyProvision('part', heldInA)]);
    expect(derivePartition(version, TINY_TERRITORY).zones.map(({ id, areaKm2 }) => [id, areaKm2])).toEqual([
      ['whole', 600],
      [REMAINDER_ID, 9400]
    ]);
  });

  it('lists units with the largest part first', () => {
    const version = tinyVersion([tinyProvision('held', { heldBy: 'russia' })]);
    expect(derivePartition(version, TINY_TERRITORY).zones[0]?.units.map(({ unit }) => unit)).toEqual(['C', 'B', 'A']);
  });

  it('tells no area of a version that is not drawn', () => {
    const version = {
      ...tinyVersion([]),
      notDrawn: { brief: NO_LINE, reason: NO_LINE, terms: [tinyProvision('part', { unit: 'A' })] }
    };
    expect(derivePartition(version, TINY_TERRITORY)).toEqual({
      versionId: 'tiny',
      line: TINY_TERRITORY.line,
      zones: [],
      totalKm2: 10_000
    });
  });

  it('covers every face exactly once, and its zones sum to the territory', () => {
    fc.assert(
      fc.property(tinyProvisions, (provisions) => {
        const partition = derivePartition(tinyVersion(provisions), TINY_TERRITORY);
        const claimed = partition.zones.flatMap((zone) => zone.faces.map((face) => face.id));
        expect([...claimed].sort()).toEqual(TINY_TERRITORY.faces.map((face) => face.id).sort());
        expect(partition.zones.reduce((sum, zone) => sum + zone.areaKm2, 0)).toBeCloseTo(partition.totalKm2, 9);
        expect(partition.totalKm2).toBe(10_000);
      })
    );
  });

  it('never changes an earlier zone by a later provision', () => {
    fc.assert(
      fc.property(tinyProvisions, tinyExtents, (provisions, extent) => {
        const before = derivePartition(tinyVersion(provisions), TINY_TERRITORY);
        const after = derivePartition(tinyVersion([...provisions, tinyProvision('later', extent)]), TINY_TERRITORY);
        for (const zone of before.zones.filter(({ id }) => id !== REMAINDER_ID)) {
          expect(after.zones.find(({ id }) => id === zone.id)).toEqual(zone);
        }
      })
    );
  });
});

describe('indexZones', () => {
  it('finds the zone of each face', () => {
    const zones = indexZones(derivePartition(tinyVersion([tinyProvision('c', { unit: 'C' })]), TINY_TERRITORY));
    expect(zones.get('C:russia')?.id).toBe('c');
    expect(zones.get('D:ukraine')?.id).toBe(REMAINDER_ID);
    expect(zones.size).toBe(TINY_TERRITORY.faces.length);
  });
});
