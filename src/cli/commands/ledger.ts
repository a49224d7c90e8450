import { derivePartition } from '$lib/derivation/partition/derive-partition';
import { ledgerRecord } from '$lib/export/ledger/ledger-record';
import { writeLedgerTable } from '$lib/export/ledger/ledger-table';
import { deriveLedger, deriveLedgerBetween, type Ledger } from '$lib/ledger/derive-ledger';
import { thingsOnDate, thingsWithin, type LandThings } from '$lib/ledger/land-things';
import { readFaceOutlines } from '$lib/places/face-at';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { readAssets, readPlaces, readTowns } from '$lib/server/read-geodata';
import type { Territory } from '$lib/territory/territory';
import { sharedLineOfContactDate } from '$lib/view/page/default-date';
import { findLand } from './find-territory';
import { findVersion, markDrafts, outlinesDrawnIn, tellDrafts } from './find-version';
import { CommandError, readOptions, type LineChoice } from './read-options';

function findVersions({ version, versus }: Readonly<Record<'version' | 'versus', string | undefined>>): PlanVersion[] {
  if (version === undefined) throw new CommandError('Name a plan version with --version ID.');
  if (version === versus)
    throw new CommandError(`“${version}” is compared with itself: name another with --versus ID.`);
  const versions = [version, ...(versus === undefined ? [] : [versus])].map(findVersion);
  for (const { id, notDrawn } of versions) {
    if (notDrawn !== undefined)
      throw new CommandError(`“${id}” has no land that could change hands: ${notDrawn.reason.en}`);
  }
  return versions;
}

/** The territory on the chosen line, with the towns and assets in its faces. */
function findThings(choice: LineChoice, versions: readonly PlanVersion[]): [Territory, LandThings] {
  const { territory, cut } = findLand(choice, (dates) => sharedLineOfContactDate(versions, dates), {
    outlines: outlinesDrawnIn(versions)
  });
  if (cut !== undefined) {
    return [territory, thingsWithin(readFaceOutlines(cut.topology), readPlaces(), readAssets().assets)];
  }
  const date = territory.line.kind === 'dated' ? territory.line.date : '';
  return [territory, thingsOnDate(readTowns(), readAssets(), date)];
}

/**
 * `atlas ledger`: what would change hands under a version, or between two: land, people, towns and assets by clause.
 *
 * @throws {CommandError} for bad input
 */
export function ledger(args: string[]): string {
  const options = readOptions(args, ['version', 'versus']);
  const versions = findVersions(options.named);
  const [territory, things] = findThings(options, versions);
  const [one, other] = versions.map((version) => ({ version, partition: derivePartition(version, territory) }));
  if (one === undefined) throw new CommandError('Name a plan version with --version ID.');
  const told: Ledger =
    other === undefined ? deriveLedger(one.version, one.partition, things) : deriveLedgerBetween(one, other, things);
  if (options.csv) {
    tellDrafts(versions);
    return writeLedgerTable([told]);
  }
  return `${JSON.stringify({ ...markDrafts(versions), ...ledgerRecord(told) }, null, 2)}\n`;
}
