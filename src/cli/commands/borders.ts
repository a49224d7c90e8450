import { BandError, bandLand, type BandLand } from '$lib/derivation/borders/band-land';
import { cutOffLand, type CutOffLand } from '$lib/derivation/borders/cut-off-land';
import { nameCutOff } from '$lib/derivation/borders/name-cut-off';
import { statusBorders, statusOutlines, todaysLine } from '$lib/derivation/borders/status-borders';
import { withdrawalDepth } from '$lib/derivation/borders/withdrawal-depth';
import { derivePartition } from '$lib/derivation/partition/derive-partition';
import type { DrawnOutline } from '$lib/plans/schema/plan-version';
import { facesOfTowns } from '$lib/places/towns';
import { readBorders, readManifest, readTowns } from '$lib/server/read-geodata';
import type { BorderFactors } from '$lib/territory/border-factors';
import { lineName } from '$lib/territory/line-of-contact';
import type { Territory } from '$lib/territory/territory';
import { defaultLineOfContactDate } from '$lib/view/page/default-date';
import { findLand } from './find-territory';
import { findVersion, markDrafts, outlinesDrawnIn } from './find-version';
import { CommandError, readOptions, splitIds, type LineChoice } from './read-options';

/** The faces on a line and what borders between them are summed from. */
function findBorders(
  choice: LineChoice,
  chooseDate: (dates: readonly string[]) => string,
  outlines: readonly DrawnOutline[]
): { territory: Territory; factors: BorderFactors } {
  const { territory, cut } = findLand(choice, chooseDate, { outlines, withBorders: true });
  return { territory, factors: cut?.borders ?? readBorders(lineName(territory.line)) };
}

const named = (land: CutOffLand) => {
  const { units } = readManifest();
  return { name: { en: nameCutOff(land, units, 'en'), uk: nameCutOff(land, units, 'uk') }, ...land };
};

/** Bands at the distances of a list between commas. */
function measureBands(given: string, { line }: Territory, factors: BorderFactors): BandLand[] {
  // Towns are known by the faces that the atlas has.
  const isOfAtlas = line.kind === 'dated' && line.outlines === undefined;
  const townFaces = isOfAtlas ? facesOfTowns(readTowns(), line.date) : undefined;
  try {
    return splitIds(given).map((km) => bandLand(factors, Number(km), townFaces));
  } catch (error) {
    if (error instanceof BandError) throw new CommandError(error.message);
    throw error;
  }
}

/**
 * `atlas borders`: how long today's line is, and every border between statuses that a version would create, by what it
 * follows; how deep withdrawals go, and what would be cut off.
 *
 * @throws {CommandError} for bad input
 */
export function borders(args: string[]): string {
  const options = readOptions(args, ['version', 'within']);
  if (options.named.version === undefined) throw new CommandError('Name a plan version with --version ID.');
  if (options.csv)
    throw new CommandError('Borders are printed as JSON; data/v1/borders.csv has a table of all versions.');
  const version = findVersion(options.named.version);
  if (version.notDrawn !== undefined) {
    throw new CommandError(`“${version.id}” is drawn on no line of contact: ${version.notDrawn.reason.en}`);
  }
  const { territory, factors } = findBorders(
    options,
    (dates) => defaultLineOfContactDate(version, dates),
    outlinesDrawnIn([version])
  );
  const partition = derivePartition(version, territory);
  const today = todaysLine(factors);
  const record = {
    version: version.id,
    ...markDrafts([version]),
    lineOfContact: lineName(territory.line),
    todayKm: today.km,
    todayAlong: today.along,
    borders: statusBorders(partition, factors),
    outlines: statusOutlines(partition, factors),
    withdrawalDepthKm: withdrawalDepth(partition, factors),
    cutOff: cutOffLand(partition, factors).map(named),
    ...(options.named.within !== undefined && { bands: measureBands(options.named.within, territory, factors) })
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
