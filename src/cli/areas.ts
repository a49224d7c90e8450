import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { derivePartition, type Partition, type Zone } from '$lib/derivation/derive-partition';
import { allVersions } from '$lib/plans/catalogue';
import { nearestVersionId } from '$lib/plans/nearest-version';
import type { PlanVersion } from '$lib/plans/plan-version';
import { readFaces, readManifest } from '$lib/server/read-geodata';
import { readTerritory, type TerritoryTopology } from '$lib/territory/read-territory';
import type { Territory } from '$lib/territory/territory';
import { defaultLineOfContactDate } from '$lib/view/default-date';
import { CommandError } from './command-error';

interface Options {
  readonly version: string;
  readonly date?: string | undefined;
  readonly line?: string | undefined;
  readonly csv: boolean;
}

function readOptions(args: string[]): Options {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        version: { type: 'string' },
        date: { type: 'string' },
        line: { type: 'string' },
        json: { type: 'boolean', default: false },
        csv: { type: 'boolean', default: false }
      }
    }));
  } catch (error) {
    throw new CommandError(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
  const { version, date, line, json, csv } = values;
  if (version === undefined) throw new CommandError('Name a plan version with --version ID.');
  if (date !== undefined && line !== undefined) {
    throw new CommandError('Give either --date or --line, not both: each names a line of contact.');
  }
  if (json && csv) throw new CommandError('Give either --json or --csv, not both.');
  return { version, date, line, csv };
}

function findVersion(id: string): PlanVersion {
  const versions = allVersions();
  const version = versions.find((candidate) => candidate.id === id);
  if (version !== undefined) return version;
  const ids = versions.map((candidate) => candidate.id);
  const nearest = nearestVersionId(id, ids) ?? '';
  throw new CommandError(
    `There is no plan version “${id}”; the nearest is “${nearest}”, and all are: ${ids.join(', ')}.`
  );
}

/** Cuts the faces for a line of the person's own, by the same recipe as the atlas's lines, in a process of its own. */
function cutOwnLine(file: string): Territory {
  if (!existsSync(file)) throw new CommandError(`There is no file “${file}”.`);
  try {
    const output = execFileSync(process.execPath, ['src/cli/run-typescript.mjs', 'geodata/cut-line.ts', file], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe']
    });
    return readTerritory(file, JSON.parse(output) as TerritoryTopology);
  } catch (error) {
    const told = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    throw new CommandError(told === '' ? `The line in “${file}” could not be used.` : told);
  }
}

function findTerritory(version: PlanVersion, { date, line }: Options): Territory {
  if (line !== undefined) return cutOwnLine(line);
  const dates = readManifest().dates.map((entry) => entry.date);
  const wanted = date ?? defaultLineOfContactDate(version, dates);
  const territory = readFaces(wanted);
  if (territory === undefined) {
    throw new CommandError(`There is no line of contact of “${wanted}”; there are: ${dates.join(', ')}.`);
  }
  return territory;
}

/** To a tenth of a km²: finer than the lines are, so that sums agree; texts for readers round to three figures. */
const round = (areaKm2: number): number => Math.round(areaKm2 * 10) / 10;
const roundShare = (share: number): number => Math.round(share * 1e5) / 1e5;

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
    areaKm2: round(zone.areaKm2),
    shareOfUkraine: roundShare(zone.shareOfUkraine),
    units: zone.units.map((unit) => ({
      unit: unit.unit,
      areaKm2: round(unit.areaKm2),
      shareOfUnit: roundShare(unit.shareOfUnit)
    }))
  }));
  const { versionId, date } = partition;
  const totalKm2 = round(partition.totalKm2);
  const told =
    notDrawn === undefined
      ? { version: versionId, lineOfContact: date, totalKm2, zones }
      : { version: versionId, lineOfContact: null, totalKm2, notDrawn: notDrawn.reason, zones };
  return `${JSON.stringify(told, null, 2)}\n`;
}

function quote(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
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
      areaKm2: round(unit.areaKm2),
      shareOfUkraine: roundShare(unit.areaKm2 / partition.totalKm2),
      shareOfUnit: roundShare(unit.shareOfUnit),
      zoneAreaKm2: round(zone.areaKm2)
    }));
  });
  const lines = rows.map((row) => COLUMNS.map((column) => quote(row[column])).join(','));
  return `${[COLUMNS.join(','), ...lines].join('\n')}\n`;
}

/** `atlas areas`: each zone of a version with its status, its area, and its shares of Ukraine and of the oblasts. */
export function areas(args: string[]): string {
  const options = readOptions(args);
  const version = findVersion(options.version);
  const isOnChosenLine = options.date !== undefined || options.line !== undefined;
  if (version.notDrawn !== undefined && isOnChosenLine) {
    throw new CommandError(`“${version.id}” is drawn on no line of contact: ${version.notDrawn.reason.en}`);
  }
  const partition = derivePartition(version, findTerritory(version, options));
  return options.csv ? toCsv(partition) : toJson(partition, version);
}
