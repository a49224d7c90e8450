import { describe, expect, it } from 'vitest';
import { TINY_TERRITORY, tinyProvision, tinyVersion } from '../../../../tests/fixtures/tiny-territory';
import { derivePartition } from './derive-partition';
import { contestedFaces, versionTerms, zoneOfFace } from './version-terms';

const version = tinyVersion([
  tinyProvision('a', { unit: 'A' }, { control: 'neither' }),
  tinyProvision('c', { unit: 'C' })
]);
const partition = derivePartition(version, TINY_TERRITORY);

describe('versionTerms', () => {
  const terms = versionTerms(version, partition, '2026-01-01');

  it('puts every face into the zone that the partition has it in', () => {
    expect(zoneOfFace(terms, 'A:russia')).toMatchObject({ id: 'a', status: { control: 'neither' } });
    expect(zoneOfFace(terms, 'D:ukraine')).toMatchObject({ id: 'remainder', status: { control: 'ukraine' } });
    expect(Object.keys(terms.zoneOfFace)).toHaveLength(TINY_TERRITORY.faces.length);
    expect(terms.date).toBe('2026-01-01');
  });

  it('has no zone for a face where the version is not drawn', () => {
    const notDrawn = versionTerms(version, { ...partition, zones: [] }, '2026-01-01');
    expect(zoneOfFace(notDrawn, 'A:russia')).toBeUndefined();
  });
});

describe('contestedFaces', () => {
  it('are those that a provision claims, and those that Russia holds', () => {
    expect([...contestedFaces([partition])].sort()).toEqual([
      'A:russia',
      'A:ukraine',
      'A:ukraine:5',
      'B:russia',
      'C:russia'
    ]);
  });

  it('are those of any partition', () => {
    const silent = derivePartition(tinyVersion([]), TINY_TERRITORY);
    expect(contestedFaces([silent, partition])).toEqual(contestedFaces([partition, silent]));
    expect(contestedFaces([silent]).size).toBe(3);
  });
});
