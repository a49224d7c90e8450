import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tinyPartitions } from '../../../../tests/fixtures/tiny-partitions';
import { TINY_TERRITORY, tinyProvision, tinyVersion } from '../../../../tests/fixtures/tiny-territory';
import { derivePartition } from '../partition/derive-partition';
import { sideBalances } from './side-balance';

const draw = (...provisions: Parameters<typeof tinyVersion>[0]) =>
  derivePartition(tinyVersion(provisions), TINY_TERRITORY);
const heldInA = { all: [{ unit: 'A' }, { heldBy: 'ukraine' as const }] };
const heldByRussia = { heldBy: 'russia' as const };

/** Ukraine leaves A, which neither would hold; Russia leaves C; who would hold the rest of Russia's land is open. */
const exchange = draw(
  tinyProvision('buffer', heldInA, { control: 'neither', forces: ['ukraine-withdraws', 'demilitarised'] }),
  tinyProvision('c', { unit: 'C' }, { control: 'ukraine', forces: ['russia-withdraws'] }),
  tinyProvision('open', heldByRussia, { control: 'to-be-negotiated' })
);

describe('sideBalances', () => {
  it('tells what a side holds now, would hold by the text, and what it leaves open', () => {
    const [ukraine, russia] = sideBalances(exchange);
    expect(ukraine).toEqual({
      holder: 'ukraine',
      heldNowKm2: 8800,
      wouldHoldKm2: 9000,
      netKm2: 200,
      fromOtherSideKm2: 500,
      toOtherSideKm2: 0,
      toNeitherOrBothKm2: 300,
      leftOpenKm2: 0,
      withdrawsFromKm2: 300
    });
    expect(russia).toEqual({
      holder: 'russia',
      heldNowKm2: 1200,
      wouldHoldKm2: 0,
      netKm2: -500,
      fromOtherSideKm2: 0,
      toOtherSideKm2: 500,
      toNeitherOrBothKm2: 0,
      leftOpenKm2: 700,
      withdrawsFromKm2: 500
    });
  });

  it('lets each side withdraw only from land that it holds', () => {
    const band = draw(tinyProvision('a', { unit: 'A' }, { control: 'joint', forces: ['both-withdraw'] }));
    expect(sideBalances(band).map(({ withdrawsFromKm2 }) => withdrawsFromKm2)).toEqual([300, 300]);
    const onlyUkraine = draw(tinyProvision('a', { unit: 'A' }, { control: 'russia', forces: ['ukraine-withdraws'] }));
    expect(sideBalances(onlyUkraine).map(({ withdrawsFromKm2 }) => withdrawsFromKm2)).toEqual([300, 0]);
  });

  it('explains the difference between now and then, and gives to one side what it takes from the other', () => {
    fc.assert(
      fc.property(tinyPartitions, (partition) => {
        const [ukraine, russia] = sideBalances(partition);
        if (ukraine === undefined || russia === undefined) throw new Error('A side has no balance.');
        for (const { heldNowKm2, wouldHoldKm2, netKm2, leftOpenKm2 } of [ukraine, russia]) {
          expect(wouldHoldKm2).toBeCloseTo(heldNowKm2 + netKm2 - leftOpenKm2, 9);
        }
        expect(ukraine.fromOtherSideKm2).toBeCloseTo(russia.toOtherSideKm2, 9);
        expect(russia.fromOtherSideKm2).toBeCloseTo(ukraine.toOtherSideKm2, 9);
        expect(ukraine.heldNowKm2 + russia.heldNowKm2).toBeCloseTo(partition.totalKm2, 9);
      })
    );
  });

  it('tells nothing of a version that is not drawn', () => {
    expect(sideBalances({ ...exchange, zones: [] })).toEqual([]);
  });
});
