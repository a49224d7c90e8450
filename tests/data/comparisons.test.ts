import { datedLine } from '../../src/lib/territory/line-of-contact';
import { beforeAll, describe, expect, test } from 'vitest';
import { showTransitions } from '../../src/lib/cartography/symbology/difference-zones';
import { symbolFor } from '../../src/lib/cartography/symbology/symbology';
import { commonCore } from '../../src/lib/derivation/comparison/common-core';
import { comparePartitions, type Comparison } from '../../src/lib/derivation/comparison/compare-partitions';
import { derivePartition, indexZones } from '../../src/lib/derivation/partition/derive-partition';
import { distanceMatrix } from '../../src/lib/derivation/comparison/distance-matrix';
import { sideBalances } from '../../src/lib/derivation/comparison/side-balance';
import { LOCALES } from '../../src/lib/i18n/locale';
import { allVersions } from '../../src/lib/plans/catalogue';
import { COMPARED_FACETS } from '../fixtures/tiny-partitions';
import { manifest } from './committed-geodata';
import { share } from './share';

const drawn = allVersions().filter(({ notDrawn }) => notDrawn === undefined);
// By a number that the facets do not divide, so that each of them is compared on some line in every run.
const cases = share(
  manifest.dates.flatMap(({ date, faces }) => COMPARED_FACETS.map((facet) => ({ date, faces, facet }))),
  11
).map(({ date, faces, facet }) => ({
  date,
  facet,
  partitions: drawn.map((version) => derivePartition(version, { line: datedLine(date), faces }))
}));
const sum = (values: readonly number[]) => values.reduce((before, value) => before + value, 0);

describe.each(cases)('all versions on $date compared by $facet', ({ facet, partitions }) => {
  let pairs: Comparison[] = [];
  beforeAll(() => {
    pairs = partitions.flatMap((a) => partitions.map((b) => comparePartitions(a, b, facet)));
  });
  const find = (a: string, b: string) => pairs.find((pair) => pair.a.versionId === a && pair.b.versionId === b);

  test('sum to the territory to the last face', () => {
    for (const { a, b, transitions, changedKm2, sameKm2, totalKm2 } of pairs) {
      const areaKm2 = sum(transitions.map((transition) => transition.areaKm2));
      expect(Math.abs(areaKm2 - totalKm2), `${a.versionId} to ${b.versionId}`).toBeLessThan(1e-6);
      expect(Math.abs(changedKm2 + sameKm2 - totalKm2), `${a.versionId} to ${b.versionId}`).toBeLessThan(1e-6);
    }
  });

  test('mirror each other, and change nothing against themselves', () => {
    for (const { a, b, transitions, changedKm2 } of pairs) {
      const back = find(b.versionId, a.versionId)?.transitions.map(({ from, to, areaKm2 }) => [to, from, areaKm2]);
      const there = transitions.map(({ from, to, areaKm2 }) => [from, to, areaKm2]);
      expect(new Set(back), `${a.versionId} to ${b.versionId}`).toEqual(new Set(there));
      if (a.versionId === b.versionId) expect(changedKm2, a.versionId).toBe(0);
    }
  });

  test('are no farther apart directly than by way of a third', () => {
    const matrix = distanceMatrix(partitions, facet);
    const at = (row: number, column: number) => matrix[row]?.[column] ?? NaN;
    const indices = partitions.map((_, index) => index);
    for (const a of indices) {
      for (const b of indices) {
        expect(at(a, b)).toBe(at(b, a));
        const shortest = Math.min(...indices.map((c) => at(a, c) + at(c, b)));
        expect(at(a, b)).toBeLessThanOrEqual(shortest + 1e-6);
      }
      expect(at(a, a)).toBe(0);
    }
  });

  test('agree on all of one version, and with all others on no more than with any', () => {
    const all = commonCore(partitions, facet);
    for (const partition of partitions) {
      expect(commonCore([partition], facet).areaKm2, partition.versionId).toBeCloseTo(partition.totalKm2, 6);
    }
    for (const { sameKm2 } of pairs) expect(all.areaKm2).toBeLessThanOrEqual(sameKm2 + 1e-6);
  });

  test('draw each change in a look of its own', () => {
    for (const comparison of pairs) {
      const shown = showTransitions(comparison, LOCALES.en).filter(({ number }) => number !== null);
      const looks = shown.map(({ symbol: { hue, tint, hatch } }) => `${hue} ${tint} ${hatch}`);
      expect(new Set(looks).size, `${comparison.a.versionId} to ${comparison.b.versionId}`).toBe(shown.length);
    }
  });

  test('call the same what the map draws the same, certainty aside', () => {
    for (const partition of partitions) {
      const zones = indexZones(partition);
      for (const { faces } of comparePartitions(partition, partition, facet).transitions) {
        const symbols = faces.map(({ id }) => zones.get(id)).flatMap((zone) => (zone === undefined ? [] : zone.terms));
        const drawnAs = symbols
          .map((terms) => symbolFor(terms, facet))
          .map(({ hue, tint, hatch }) => [hue, tint, hatch]);
        expect(new Set(drawnAs.map(String)).size, partition.versionId).toBe(1);
      }
    }
  });
});

describe.each(drawn.map((version, turn) => ({ id: version.id, version, turn })))('the balance of $id', (one) => {
  const { version, turn } = one;
  test.each(share(manifest.dates, 4, turn))('explains on $date what each side would hold', ({ date, faces }) => {
    const balances = sideBalances(derivePartition(version, { line: datedLine(date), faces }));
    for (const { heldNowKm2, wouldHoldKm2, netKm2, leftOpenKm2, withdrawsFromKm2 } of balances) {
      expect(wouldHoldKm2).toBeCloseTo(heldNowKm2 + netKm2 - leftOpenKm2, 6);
      expect(withdrawsFromKm2).toBeLessThanOrEqual(heldNowKm2);
    }
  });
});
