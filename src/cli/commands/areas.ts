import { derivePartition, type Partition } from '$lib/derivation/partition/derive-partition';
import { areaRecord } from '$lib/export/table/area-table';
import { writeAreaTable } from '$lib/export/formats/csv';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { defaultLineOfContactDate } from '$lib/view/page/default-date';
import { findTerritory } from './find-territory';
import { findVersion, markDrafts, outlinesDrawnIn } from './find-version';
import { tableInput } from './table-input';
import { CommandError, readOptions } from './read-options';

function toJson(partition: Partition, version: PlanVersion): string {
  const { notDrawn } = version;
  const { zones, ...areas } = areaRecord(partition);
  const told = { ...areas, ...markDrafts([version]) };
  const all =
    notDrawn === undefined ? { ...told, zones } : { ...told, lineOfContact: null, notDrawn: notDrawn.reason, zones };
  return `${JSON.stringify(all, null, 2)}\n`;
}

/**
 * `atlas areas`: each zone of a version, or of a draft, with its status, its area, and its shares of Ukraine and of the oblasts.
 *
 * @throws {CommandError} for bad input
 */
export function areas(args: string[]): string {
  const options = readOptions(args, ['version']);
  if (options.named.version === undefined) {
    throw new CommandError('Name a plan version with --version ID, or the file of a draft with --version FILE.');
  }
  const version = findVersion(options.named.version);
  const isOnChosenLine = options.date !== undefined || options.line !== undefined;
  if (version.notDrawn !== undefined && isOnChosenLine) {
    throw new CommandError(`“${version.id}” is drawn on no line of contact: ${version.notDrawn.reason.en}`);
  }
  const outlines = outlinesDrawnIn([version]);
  const territory = findTerritory(options, (dates) => defaultLineOfContactDate(version, dates), { outlines });
  const partition = derivePartition(version, territory);
  return options.csv ? writeAreaTable(tableInput(version, partition)) : toJson(partition, version);
}
