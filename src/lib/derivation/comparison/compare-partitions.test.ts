import { datedLine } from '../../territory/line-of-contact';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedFacets, tinyPartitions } from '../../../../tests/fixtures/tiny-partitions';
import { TINY_TERRITORY, tinyProvision, tinyVersion } from '../../../../tests/fixtures/tiny-territory';
import type { Territory } from '../../territory/territory';
import { comparePartitions } from './compare-partitions';
import { derivePartition, type Partition } from '../partition/derive-partition';
import { NotComparableError } from './faces-by-status';

const draw = (territory: Territory, ...provisions: Parameters<typeof tinyVersion>[0]): Partition =>
  derivePartition(tinyVersion(provisions), territory);

const silent = draw(TINY_TERRITORY);
const someToRussia = draw(
  TINY_TERRITORY,
  tinyProvision('a', { unit: 'A' }, { control: 'russia', forces: ['frozen'] }),
  tinyProvision('c', { unit: 'C' }, { control: 'ukraine' })
);

describe('comparePartitions', () => {
  it('tells from which status to which how much land goes, changes first', () => {
    const { transitions, changedKm2, sameKm2, totalKm2 } = comparePartitions(silent, someToRussia, 'control');
    expect(transitions.map(({ from, to, isSame, areaKm2 }) => ({ from, to, isSame, areaKm2 }))).toEqual([
      { from: 'ukraine', to: 'russia', isSame: false, areaKm2: 600 },
      { from: 'ukraine', to: 'ukraine', isSame: true, areaKm2: 9400 }
    ]);
    expect(transitions[0]?.faces.map(({ id }) => id)).toEqual(['A:russia', 'A:ukraine', 'A:ukraine:5']);
    expect(transitions[0]?.units).toEqual([{ unit: 'A', areaKm2: 600, shareOfUnit: 1 }]);
    expect(transitions[0]?.shareOfUkraine).toBe(0.06);
    expect([changedKm2, sameKm2, totalKm2]).toEqual([600, 9400, 10_000]);
  });

  it('compares each facet by itself', () => {
    const changed = (facet: 'recognition' | 'forces' | 'status') =>
      comparePartitions(silent, someToRussia, facet).changedKm2;
    expect(changed('recognition')).toBe(0);
    expect(changed('forces')).toBe(600);
    expect(changed('status')).toBe(600);
  });

  it('tells a change from silence, and counts silence as no agreement', () => {
    const more = draw(
      TINY_TERRITORY,
      tinyProvision('a', { unit: 'A' }, { control: 'unspecified' }),
      tinyProvision('c', { unit: 'C' }, { control: 'neither' })
    );
    const { transitions, changedKm2, silentKm2 } = comparePartitions(someToRussia, more, 'control');
    expect(transitions.map(({ from, to, isSame, isSilent }) => [from, to, isSame, isSilent])).toEqual([
      ['ukraine', 'neither', false, false],
      ['russia', 'unspecified', false, true],
      ['ukraine', 'ukraine', true, false]
    ]);
    expect([changedKm2, silentKm2]).toEqual([1100, 600]);
    expect(comparePartitions(more, more, 'control').silentKm2).toBe(0);
  });

  it('finds nothing that changes between a version and itself', () => {
    fc.assert(
      fc.property(tinyPartitions, comparedFacets, (a, facet) => {
        const { transitions, changedKm2, sameKm2, totalKm2 } = comparePartitions(a, a, facet);
        expect(transitions.every(({ isSame, from, to }) => isSame && from === to)).toBe(true);
        expect(changedKm2).toBe(0);
        expect(sameKm2).toBeCloseTo(totalKm2, 9);
      })
    );
  });

  it('mirrors the comparison of the other order, to the last digit', () => {
    fc.assert(
      fc.property(tinyPartitions, tinyPartitions, comparedFacets, (a, b, facet) => {
        const there = comparePartitions(a, b, facet);
        const back = comparePartitions(b, a, facet);
        const mirrored = back.transitions.map((transition) => {
          return { ...transition, from: transition.to, to: transition.from };
        });
        expect(new Set(mirrored)).toEqual(new Set(there.transitions));
        expect(back.changedKm2).toBeCloseTo(there.changedKm2, 9);
        expect(back.sameKm2).toBeCloseTo(there.sameKm2, 9);
      })
    );
  });

  it('covers every face exactly once, and its transitions sum to the territory', () => {
    fc.assert(
      fc.property(tinyPartitions, tinyPartitions, comparedFacets, (a, b, facet) => {
        const { transitions, changedKm2, sameKm2, totalKm2 } = comparePartitions(a, b, facet);
        const ids = transitions.flatMap(({ faces }) => faces.map(({ id }) => id));
        expect(ids.sort()).toEqual(TINY_TERRITORY.faces.map(({ id }) => id).sort());
        expect(transitions.reduce((sum, { areaKm2 }) => sum + areaKm2, 0)).toBeCloseTo(totalKm2, 6);
        expect(changedKm2 + sameKm2).toBeCloseTo(totalKm2, 6);
        expect(new Set(transitions.map(({ from, to }) => `${from} ${to}`)).size).toBe(transitions.length);
      })
    );
  });

  it('refuses what does not lie on the same line of contact, and says why', () => {
    const later = draw({ ...TINY_TERRITORY, line: datedLine('2026-02-02') });
    const compareWith = (other: Partition) => () => comparePartitions(silent, other, 'control');
    expect(compareWith(later)).toThrow(NotComparableError);
    expect(compareWith(later)).toThrow(/2026-01-01.*2026-02-02/u);
    const redrawn = TINY_TERRITORY.faces.map((face) => ({ ...face, areaKm2: face.areaKm2 + 1 }));
    expect(compareWith(draw({ ...TINY_TERRITORY, faces: redrawn }))).toThrow(/different territories/u);
    const smaller = TINY_TERRITORY.faces.slice(1);
    expect(compareWith(draw({ ...TINY_TERRITORY, faces: smaller }))).toThrow(/different territories/u);
  });

  it('refuses a version that is not drawn, on either side', () => {
    const undrawn = { ...silent, versionId: 'undrawn', zones: [] };
    expect(() => comparePartitions(silent, undrawn, 'status')).toThrow(/“undrawn” is not drawn/u);
    expect(() => comparePartitions(undrawn, silent, 'status')).toThrow(NotComparableError);
  });
});
