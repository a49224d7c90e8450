import { describe, expect, it } from 'vitest';
import { TINY_TERRITORY, tinyProvision, tinyVersion } from '../../../../tests/fixtures/tiny-territory';
import { comparePartitions } from '../../derivation/comparison/compare-partitions';
import { derivePartition } from '../../derivation/partition/derive-partition';
import { localeOfSegment } from '../../i18n/locale';
import { changedSymbol, differenceZones, showTransitions } from './difference-zones';

const locale = localeOfSegment(undefined);
const derive = (...provisions: Parameters<typeof tinyVersion>[0]) =>
  derivePartition(tinyVersion(provisions), TINY_TERRITORY);

// 300 km² of A and 500 km² of C go from Russia to neither side or to Ukraine; 7 500 km² and more stay as they are.
const A = derive(tinyProvision('held', { heldBy: 'russia' }, { control: 'russia' }));
const B = derive(
  tinyProvision('a', { all: [{ unit: 'A' }, { heldBy: 'russia' }] }, { control: 'neither' }),
  tinyProvision('b', { all: [{ unit: 'B' }, { heldBy: 'russia' }] }, { control: 'russia' })
);
const shown = showTransitions(comparePartitions(A, B, 'control'), locale);

describe('showTransitions', () => {
  it('numbers the land that changes, the largest first, and leaves what stays without a number', () => {
    expect(shown.map(({ number, transition: { areaKm2 } }) => [number, areaKm2])).toEqual([
      [1, 500],
      [2, 300],
      [null, 8800],
      [null, 400]
    ]);
  });

  it('tells each side by what its own version says', () => {
    const [largest, next] = shown;
    expect(largest?.from.terms.status.control).toBe('russia');
    expect(largest?.to.terms.status.control).toBe('ukraine');
    expect(next?.to.symbol.hue).toBe('neither');
    expect(next?.from.title).not.toBe(next?.to.title);
  });

  it('draws land of one status alike, however well its parts are known', () => {
    const reported = { ...tinyProvision('c', { unit: 'C' }, { control: 'russia' }), basis: 'reported' } as const;
    const [one] = showTransitions(comparePartitions(derive(reported), derive(), 'control'), locale);
    expect(one?.from.terms.basis).toBe('stated');
  });

  it('names the version that does not cover land of the comparison', () => {
    const comparison = comparePartitions(A, B, 'control');
    const torn = { ...comparison, b: { ...B, versionId: 'torn', zones: B.zones.slice(0, 1) } };
    expect(() => showTransitions(torn, locale)).toThrow('“torn”');
  });
});

describe('differenceZones', () => {
  it('are the numbered transitions in the symbols of the second version', () => {
    const zones = differenceZones(shown);
    expect(zones.map(({ zone }) => [zone.id, zone.areaKm2, zone.terms.mapLabel?.en])).toEqual([
      ['transition-1', 500, '1'],
      ['transition-2', 300, '2']
    ]);
    expect(zones.map(({ faceIds }) => [...faceIds])).toEqual([['C:russia'], ['A:russia']]);
    expect(zones.map(({ symbol }) => symbol.hue)).toEqual(['ukraine', 'neither']);
  });

  it('look different from each other, also where several texts lead to one status', () => {
    const from = derive(
      tinyProvision('a', { unit: 'A' }, { control: 'russia' }),
      tinyProvision('b', { unit: 'B' }, { control: 'neither' }),
      tinyProvision('c', { unit: 'C' }, { control: 'to-be-negotiated' })
    );
    const zones = differenceZones(showTransitions(comparePartitions(from, derive(), 'control'), locale));
    const looks = zones.map(({ symbol: { tint, hatch } }) => `${tint} ${hatch}`);
    expect(zones).toHaveLength(3);
    expect(new Set(looks).size).toBe(3);
    expect(new Set(zones.map(({ symbol }) => symbol.hue))).toEqual(new Set(['ukraine']));
  });

  it('tint land that becomes plain, so that it stands out from land that stays', () => {
    const status = { control: 'ukraine', recognition: 'ukraine-de-jure', forces: ['unchanged'] } as const;
    const returned = derive(tinyProvision('c', { unit: 'C' }, status));
    const [first] = showTransitions(comparePartitions(A, returned, 'status'), locale);
    if (first === undefined) throw new Error('The texts differ on C.');
    expect(first.to.symbol.tint).toBe('plain');
    expect(differenceZones([first])[0]?.symbol).toEqual({ ...first.to.symbol, tint: 'light' });
    expect(changedSymbol(first.from.symbol)).toBe(first.from.symbol);
  });
});
