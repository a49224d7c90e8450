import { describe, expect, it } from 'vitest';
import type { BorderFactors } from '../../territory/border-factors';
import { TINY_TERRITORY, tinyProvision, tinyVersion } from '../../../../tests/fixtures/tiny-territory';
import { derivePartition } from '../partition/derive-partition';
import { compareBorders } from './compare-borders';
import { cutOffLand } from './cut-off-land';
import { statusBorders, todaysLine } from './status-borders';
import { medianKm, withdrawalDepth } from './withdrawal-depth';

const FACTORS: BorderFactors = {
  borders: [
    { faces: ['A:russia', 'A:ukraine:5'], kind: 'lineOfContact', km: 50, riverKm: 20 },
    { faces: ['A:ukraine', 'A:ukraine:5'], kind: 'setDistance', km: 45, riverKm: 0 },
    { faces: ['A:ukraine', 'D:ukraine'], kind: 'oblastBorder', km: 70, riverKm: 5 },
    { faces: ['B:russia', 'B:ukraine'], kind: 'lineOfContact', km: 30, riverKm: 0 }
  ],
  outline: [{ face: 'D:ukraine', beside: 'sea', km: 12 }],
  distances: [
    { face: 'A:ukraine:5', from: 0, km2: [20, 20, 20, 20, 20], farthestKm: 5, people: [] },
    { face: 'A:ukraine', from: 5, km2: [100, 100], farthestKm: 7, people: [] }
  ],
  towns: [],
  parts: [
    { face: 'A:ukraine', areaKm2: 200, people: 10, beside: [1, 3], outline: [] },
    { face: 'A:ukraine:5', areaKm2: 100, people: 5, beside: [0, 2], outline: [] },
    { face: 'A:russia', areaKm2: 300, people: 7, beside: [1], outline: ['RU'] },
    { face: 'D:ukraine', areaKm2: 7500, people: 99, beside: [0], outline: ['sea'] }
  ]
};

const heldBy = (side: 'ukraine' | 'russia', unit: string) => ({ all: [{ unit }, { heldBy: side }] });
/** Ukraine leaves what it holds of A; Russia keeps what it holds. */
const WITHDRAWAL = tinyVersion([
  tinyProvision('a', heldBy('ukraine', 'A'), { control: 'neither', forces: ['ukraine-withdraws', 'demilitarised'] }),
  tinyProvision('held', { heldBy: 'russia' }, { control: 'russia' })
]);
const partition = derivePartition(WITHDRAWAL, TINY_TERRITORY);

describe('borders between statuses', () => {
  it('are sums over pairs of faces whose statuses differ, water counted once', () => {
    expect(statusBorders(partition, FACTORS)).toEqual([
      { between: ['ukraine', 'neither'], km: 70, onTodaysLineKm: 0, along: along({ oblastBorder: 65, river: 5 }) },
      { between: ['russia', 'neither'], km: 50, onTodaysLineKm: 50, along: along({ lineOfContact: 30, river: 20 }) },
      { between: ['ukraine', 'russia'], km: 30, onTodaysLineKm: 30, along: along({ lineOfContact: 30 }) }
    ]);
  });

  it('stand beside today’s line by the same method', () => {
    expect(todaysLine(FACTORS)).toEqual({ km: 80, along: along({ lineOfContact: 60, river: 20 }) });
  });

  it('follow a set distance only where a text divides land there', () => {
    const near = tinyProvision('near', { within: { km: 5, of: 'line-of-contact' } }, { control: 'neither' });
    const divided = derivePartition(
      tinyVersion([near, tinyProvision('held', { heldBy: 'russia' }, { control: 'russia' })]),
      TINY_TERRITORY
    );
    expect(statusBorders(divided, FACTORS)[1]).toMatchObject({ km: 45, along: { setDistance: 45 } });
  });

  it('of versions are compared pair by pair, nothing where one creates none', () => {
    const frozen = derivePartition(
      tinyVersion([tinyProvision('held', { heldBy: 'russia' }, { control: 'russia' })]),
      TINY_TERRITORY
    );
    expect(compareBorders([partition, frozen], FACTORS).borders).toEqual([
      { between: ['ukraine', 'russia'], km: [30, 80] },
      { between: ['ukraine', 'neither'], km: [70, 0] },
      { between: ['russia', 'neither'], km: [50, 0] }
    ]);
  });
});

describe('the depth of a withdrawal', () => {
  it('is the farthest point and the median by area', () => {
    expect(withdrawalDepth(partition, FACTORS)).toEqual({
      largest: 7,
      typical: 5.5,
      bySide: { ukraine: { largest: 7, typical: 5.5 } }
    });
  });

  it('is nothing where nobody withdraws', () => {
    const silent = derivePartition(tinyVersion([tinyProvision('held', { heldBy: 'russia' })]), TINY_TERRITORY);
    expect(withdrawalDepth(silent, FACTORS)).toBeNull();
  });

  it('takes land in a step to be spread evenly', () => {
    expect(medianKm([{ face: 'A:ukraine', from: 0, km2: [10, 30], farthestKm: 2, people: [] }])).toBeCloseTo(1 + 1 / 3);
  });
});

describe('land that would be cut off', () => {
  it('is that which no land of the same control joins with the rest', () => {
    const pocket = derivePartition(
      tinyVersion([
        tinyProvision('pocket', { within: { km: 5, of: 'line-of-contact' } }, { control: 'ukraine' }),
        tinyProvision('belt', heldBy('ukraine', 'A'), { control: 'neither' }),
        tinyProvision('held', { heldBy: 'russia' }, { control: 'russia' })
      ]),
      TINY_TERRITORY
    );
    expect(cutOffLand(pocket, FACTORS)).toMatchObject([
      { control: 'ukraine', areaKm2: 100, people: 5, hasCoast: false, isToday: false }
    ]);
  });

  it('is none where a text is silent: such land counts with whoever holds it', () => {
    const silent = derivePartition(
      tinyVersion([
        tinyProvision('pocket', { within: { km: 5, of: 'line-of-contact' } }, { control: 'ukraine' }),
        tinyProvision('belt', heldBy('ukraine', 'A')),
        tinyProvision('held', { heldBy: 'russia' }, { control: 'russia' })
      ]),
      TINY_TERRITORY
    );
    expect(cutOffLand(silent, FACTORS)).toEqual([]);
  });
});

function along(parts: Partial<Record<'lineOfContact' | 'oblastBorder' | 'river', number>>) {
  return { lineOfContact: 0, oblastBorder: 0, river: 0, coast: 0, stateBorder: 0, ...parts };
}
