import { derivePartition, type Partition, type Zone } from '$lib/derivation/partition/derive-partition';
import { writeCsv } from '$lib/export/table/csv-text';
import { roundShare, roundToTenth } from '$lib/export/table/area-table';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { defaultLineOfContactDate } from '$lib/view/page/default-date';
import { findTerritory } from './find-territory';
import { findVersion } from './find-version';
import { landColumns } from './land-columns';
import { CommandError, readOptions } from './read-options';

/** Columns of the CSV, also where there is no row. */
const COLUMNS = [
  'version',
  'lineOfContact',
  'zone',
  'unit',
  'point',
  'control',
  'recognition',
  'administration',
  'basis',
  'confidence',
  'forces',
  'areaKm2',
  'shareOfUkraine',
  'shareOfUnit',
  'zoneAreaKm2'
] as const;

const statusColumns = ({ terms }: Zone) => ({
  point: terms.point,
  control: terms.status.control,
  recognition: terms.status.recognition,
  forces: terms.status.forces,
  administration: terms.status.administration.by,
  basis: terms.basis,
  confidence: terms.confidence
});

function toJson(partition: Partition, { notDrawn }: PlanVersion): string {
  const zones = partition.zones.map((zone) => ({
    zone: zone.id,
    name: zone.terms.name,
    ...statusColumns(zone),
    ...landColumns(zone)
  }));
  const { versionId, date } = partition;
  const totalKm2 = roundToTenth(partition.totalKm2);
  const told =
    notDrawn === undefined
      ? { version: versionId, lineOfContact: date, totalKm2, zones }
      : { version: versionId, lineOfContact: null, totalKm2, notDrawn: notDrawn.reason, zones };
  return `${JSON.stringify(told, null, 2)}\n`;
}

/** One row per zone and administrative unit: areas add up over any grouping. */
function toCsv(partition: Partition): string {
  const rows = partition.zones.flatMap((zone) => {
    const { forces, ...status } = statusColumns(zone);
    return zone.units.map((unit) => ({
      version: partition.versionId,
      lineOfContact: partition.date,
      zone: zone.id,
      unit: unit.unit,
      ...status,
      forces: forces.join('+'),
      areaKm2: roundToTenth(unit.areaKm2),
      shareOfUkraine: roundShare(unit.areaKm2 / partition.totalKm2),
      shareOfUnit: roundShare(unit.shareOfUnit),
      zoneAreaKm2: roundToTenth(zone.areaKm2)
    }));
  });
  return writeCsv(COLUMNS, rows);
}

/** `atlas areas`: each zone of a version with its status, its area, and its shares of Ukraine and of the oblasts. */
export function areas(args: string[]): string {
  const options = readOptions(args, ['version']);
  if (options.named.version === undefined) throw new CommandError('Name a plan version with --version ID.');
  const version = findVersion(options.named.version);
  const isOnChosenLine = options.date !== undefined || options.line !== undefined;
  if (version.notDrawn !== undefined && isOnChosenLine) {
    throw new CommandError(`“${version.id}” is drawn on no line of contact: ${version.notDrawn.reason.en}`);
  }
  const territory = findTerritory(options, (dates) => defaultLineOfContactDate(version, dates));
  const partition = derivePartition(version, territory);
  return options.csv ? toCsv(partition) : toJson(partition, version);
}
