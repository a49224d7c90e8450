import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tinyPartitions } from '../../../tests/fixtures/tiny-partitions';
import { TINY_TERRITORY, tinyProvision, tinyVersion } from '../../../tests/fixtures/tiny-territory';
import { derivePartition } from '../derivation/partition/derive-partition';
import type { SiteTerm, Status } from '../plans/schema/plan-version';
import { byKind, deriveLedger, deriveLedgerBetween } from './derive-ledger';
import type { InFace, LandThings, LedgerAsset } from './land-things';
import { LAND_MOVES } from './moves';

const asset = (id: string, face: string, more: Partial<LedgerAsset> = {}): InFace<LedgerAsset> => ({
  face,
  isNearLine: false,
  thing: {
    id,
    type: 'power-coal',
    en: id,
    uk: id,
    lng: 0,
    lat: 0,
    unit: face.slice(0, 1),
    figure: { value: 100, unit: 'MW' },
    status: 'operating',
    statusDate: '2025',
    confidence: 'high',
    sources: [],
    ...more
  }
});
const town = (en: string, face: string) => ({
  face,
  isNearLine: false,
  thing: { id: 1, en, uk: en, population: 20_000 }
});
const THINGS: LandThings = {
  towns: [town('Large', 'A:ukraine'), town('Small', 'C:russia'), town('Elsewhere', 'D:ukraine')],
  assets: [
    asset('plant', 'A:ukraine:5'),
    asset('ruin', 'A:ukraine', { status: 'destroyed' }),
    asset('dam', 'C:russia', { site: 'kakhovka-dam', type: 'reservoir' })
  ]
};

const heldInA = { all: [{ unit: 'A' }, { heldBy: 'ukraine' as const }] };
const exchange = tinyVersion([
  tinyProvision('buffer', heldInA, { control: 'neither', forces: ['ukraine-withdraws', 'demilitarised'] }),
  tinyProvision('c', { unit: 'C' }, { control: 'ukraine', forces: ['russia-withdraws'] }),
  tinyProvision('rest-of-russia', { heldBy: 'russia' }, { control: 'russia', recognition: 'russia-de-facto' })
]);
const ledgerOf = (version: typeof exchange) => deriveLedger(version, derivePartition(version, TINY_TERRITORY), THINGS);

describe('deriveLedger', () => {
  it('has a row for the land of each clause that would be in other hands or of another status', () => {
    const { rows } = ledgerOf(exchange);
    expect(rows.map(({ move, from, to, areaKm2, zones }) => [move, from, to, areaKm2, zones[0]?.id])).toEqual([
      ['changes', 'russia', 'ukraine', 500, 'c'],
      ['leaves', 'ukraine', 'neither', 300, 'buffer'],
      ['recognised', 'russia', 'russia', 700, 'rest-of-russia']
    ]);
  });

  it('names towns and assets of that land alone, and counts no megawatt of a ruin', () => {
    const [changes, leaves] = ledgerOf(exchange).rows;
    expect(changes?.towns.map(({ thing }) => thing.en)).toEqual(['Small']);
    expect(leaves?.towns.map(({ thing }) => thing.en)).toEqual(['Large']);
    expect(leaves?.assets.map(({ thing }) => thing.id)).toEqual(['plant', 'ruin']);
    expect(leaves?.capacity).toEqual({ operatingMw: 100, damagedMw: 0 });
    expect(byKind(leaves?.assets ?? []).map(({ kind, assets }) => [kind, assets.length])).toEqual([['power', 2]]);
  });

  it('lets a site keep its own terms, unless the text is silent on it', () => {
    const term: SiteTerm = {
      ...tinyProvision('x', { all: [] }),
      site: 'kakhovka-dam',
      term: { en: 'shared', uk: 'спільна' }
    };
    const own = ledgerOf({ ...exchange, sites: [term] });
    expect(own.ownTerms.map(({ site, asset: same }) => [site, same?.thing.id])).toEqual([['kakhovka-dam', 'dam']]);
    expect(own.rows.flatMap(({ assets }) => assets.map(({ thing }) => thing.id))).not.toContain('dam');
    const silent = ledgerOf({ ...exchange, sites: [{ ...term, basis: 'not-stated' }] });
    expect(silent.ownTerms).toEqual([]);
    expect(silent.rows.flatMap(({ assets }) => assets.map(({ thing }) => thing.id))).toContain('dam');
  });

  it('sums the silence on the rest of the country, without its towns', () => {
    const version = tinyVersion([tinyProvision('c', { unit: 'C' }, { control: 'ukraine' })]);
    const remainder = {
      ...version.remainder,
      basis: 'not-stated' as const,
      status: tinyProvision('', { all: [] }).status
    };
    const ledger = ledgerOf({ ...version, remainder });
    expect(ledger.unspokenKm2).toBe(9500);
    expect(ledger.rows.map(({ zones }) => zones[0]?.id)).toEqual(['c']);
  });

  it('is empty where everything stays as it is', () => {
    const stays = tinyVersion([
      tinyProvision('russia', { heldBy: 'russia' }, { control: 'russia', recognition: 'line-only' })
    ]);
    expect(ledgerOf(stays).rows).toEqual([]);
  });

  it('has no face in two rows, and sums that are those of its rows', () => {
    fc.assert(
      fc.property(tinyPartitions, (partition) => {
        const { rows, sums } = deriveLedger(tinyVersion([]), partition, THINGS);
        const faces = rows.flatMap((row) => row.faces.map(({ id }) => id));
        expect(new Set(faces).size).toBe(faces.length);
        for (const row of rows) for (const { holder } of row.faces) expect(holder).toBe(row.holder);
        for (const move of LAND_MOVES) {
          const total = (lands: readonly { move: string; areaKm2: number }[]) =>
            lands.filter((land) => land.move === move).reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
          expect(total(sums)).toBeCloseTo(total(rows), 9);
        }
      })
    );
  });
});

describe('deriveLedgerBetween', () => {
  const between = (one: Partial<Status>, other: Partial<Status>) => {
    const [a, b] = [one, other].map((status) => tinyVersion([tinyProvision('c', { unit: 'C' }, status)]));
    if (a === undefined || b === undefined) throw new Error('There are two.');
    const side = (version: typeof a) => ({ version, partition: derivePartition(version, TINY_TERRITORY) });
    return deriveLedgerBetween(side(a), side(b), THINGS).rows.map(({ move, from, to, areaKm2 }) => [
      move,
      from,
      to,
      areaKm2
    ]);
  };

  it('has what would be in other hands under the other text', () => {
    expect(between({ control: 'ukraine' }, { control: 'russia' })).toEqual([['changes', 'ukraine', 'russia', 500]]);
    expect(between({ control: 'joint' }, { control: 'russia' })).toEqual([['leaves', 'joint', 'russia', 500]]);
    expect(between({ control: 'ukraine' }, {})).toEqual([['open', 'ukraine', 'unspecified', 500]]);
  });

  it('has land that both leave with the same side only where it would be recognised otherwise', () => {
    const russia = { control: 'russia' } as const;
    expect(between(russia, { ...russia, recognition: 'russia-de-jure' })).toEqual([
      ['recognised', 'russia', 'russia', 500]
    ]);
    expect(between(russia, { ...russia, recognition: 'line-only' })).toEqual([]);
    expect(between(russia, { ...russia, forces: ['frozen'] })).toEqual([]);
  });

  it('has nothing for a text against itself', () => {
    const side = { version: exchange, partition: derivePartition(exchange, TINY_TERRITORY) };
    const { rows, sums, unspokenKm2 } = deriveLedgerBetween(side, side, THINGS);
    expect([rows, sums, unspokenKm2]).toEqual([[], [], 0]);
  });
});
