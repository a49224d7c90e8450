import { lineName } from '$lib/territory/line-of-contact';
import { peopleRecord } from '$lib/export/table/people-cells';
import { landRecord, roundShare, roundToTenth } from '$lib/export/table/area-table';
import { commonCore } from '$lib/derivation/comparison/common-core';
import { comparePartitions, type Comparison } from '$lib/derivation/comparison/compare-partitions';
import type { Partition } from '$lib/derivation/partition/derive-partition';
import { distanceMatrix, peopleTriangle } from '$lib/derivation/comparison/distance-matrix';
import { sideBalances } from '$lib/derivation/comparison/side-balance';
import type { ComparedFacet } from '$lib/derivation/partition/status-key';
import { writeTransitionTable } from '$lib/export/comparison-formats/csv';
import { findVersion, markDrafts } from './find-version';
import type { LineChoice } from './read-options';
import { tableInput } from './table-input';

/** Each version with each that follows it. */
function comparePairs(partitions: readonly Partition[], facet: ComparedFacet): Comparison[] {
  return partitions.flatMap((a, index) => partitions.slice(index + 1).map((b) => comparePartitions(a, b, facet)));
}

function lineRule({ date, line }: LineChoice): string {
  if (date !== undefined) return 'chosen with --date';
  return line === undefined ? 'newest of the lines that the versions are drawn on by themselves' : 'chosen with --line';
}

/** Transitions of a comparison, for JSON. */
export function transitionsOf({ a, b, transitions }: Comparison) {
  return transitions.map((transition) => ({
    a: a.versionId,
    b: b.versionId,
    from: transition.from,
    to: transition.to,
    isSame: transition.isSame,
    isSilent: transition.isSilent,
    ...landRecord(transition)
  }));
}

/** Distances in km², by the ids of both versions. */
function distancesOf(partitions: readonly Partition[], facet: ComparedFacet) {
  const ids = partitions.map(({ versionId }) => versionId);
  const rows = distanceMatrix(partitions, facet).map((row) =>
    Object.fromEntries(row.map((km2, column) => [ids[column], roundToTenth(km2)]))
  );
  return Object.fromEntries(rows.map((row, index) => [ids[index], row]));
}

/** People who lived where two versions differ, by the ids of both; the later of the two comes first. */
function differingPeopleOf(partitions: readonly Partition[], facet: ComparedFacet) {
  const ids = partitions.map(({ versionId }) => versionId);
  const rows = peopleTriangle(partitions, facet) ?? [];
  return rows.flatMap((row, index) =>
    row.map((people, column) => ({ a: ids[column], b: ids[index], ...peopleRecord(people) }))
  );
}

function coreOf(partitions: readonly Partition[], facet: ComparedFacet) {
  const { areaKm2, silentKm2, shareOfUkraine, lands } = commonCore(partitions, facet);
  return {
    areaKm2: roundToTenth(areaKm2),
    silentKm2: roundToTenth(silentKm2),
    shareOfUkraine: roundShare(shareOfUkraine),
    lands: lands.map((land) => ({ status: land.status, ...landRecord(land) }))
  };
}

function balancesOf(partition: Partition) {
  return sideBalances(partition).map(({ holder, people, ...areas }) => ({
    version: partition.versionId,
    holder,
    ...Object.fromEntries(Object.entries(areas).map(([name, km2]) => [name, roundToTenth(km2)])),
    ...(people && {
      people: Object.fromEntries(Object.entries(people).map(([name, land]) => [name, peopleRecord(land).people]))
    })
  }));
}

/** Everything that is compared, as JSON. */
export function comparisonJson(partitions: readonly Partition[], facet: ComparedFacet, choice: LineChoice): string {
  const told = {
    versions: partitions.map(({ versionId }) => versionId),
    ...markDrafts(partitions.map(({ versionId }) => findVersion(versionId))),
    lineOfContact: partitions[0] && lineName(partitions[0].line),
    lineOfContactRule: lineRule(choice),
    facet,
    totalKm2: roundToTenth(partitions[0]?.totalKm2 ?? 0),
    transitions: comparePairs(partitions, facet).flatMap(transitionsOf),
    distancesKm2: distancesOf(partitions, facet),
    peopleWhereTheyDiffer: differingPeopleOf(partitions, facet),
    commonCore: coreOf(partitions, facet),
    balances: partitions.flatMap(balancesOf)
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}

/** One row per pair, transition and administrative unit: areas of one pair add up over any grouping. */
export function comparisonCsv(partitions: readonly Partition[], facet: ComparedFacet): string {
  const inputOf = (partition: Partition) => tableInput(findVersion(partition.versionId), partition);
  const pairs = comparePairs(partitions, facet);
  return writeTransitionTable(
    pairs.map((comparison) => ({ comparison, a: inputOf(comparison.a), b: inputOf(comparison.b) }))
  );
}
