import { derivePartition, REMAINDER_ID } from '$lib/derivation/partition/derive-partition';
import { outlinesOf } from '$lib/derivation/partition/outline-faults';
import { innerQuotes } from '$lib/i18n/format';
import { validateVersion } from '$lib/plans/rules/validate-version';
import type { PlanVersionFile } from '$lib/plans/schema/plan-version-form';
import { SOURCES } from '$lib/plans/sources';
import { readManifest, requireFaces } from '$lib/server/read-geodata';
import { CommandError } from './read-options';
import { faultsOfDraft, faultsOfLand, readPlanFile } from './read-plan-file';

function findFaults(version: PlanVersionFile, name: string): string[] {
  if (version.draft === true) return faultsOfDraft(version, name);
  const faults = validateVersion(
    version,
    readManifest().units.map(({ code }) => code),
    SOURCES.map(({ id }) => id),
    name
  );
  return faults.length > 0 || version.notDrawn !== undefined ? faults : faultsOfLand(version, name);
}

/**
 * `atlas validate FILE`: whether a file is a plan version of the published form, and what is wrong with it, a sentence a
 * line.
 *
 * @throws {CommandError} with the sentences, where anything is wrong
 */
export function validate(args: string[]): string {
  const [path, ...more] = args;
  if (path === undefined || more.length > 0 || path.startsWith('--')) {
    throw new CommandError('“atlas validate” takes the file of one plan version.');
  }
  const { name, version } = readPlanFile(path);
  const faults = findFaults(version, name);
  if (faults.length > 0) throw new CommandError(faults.join('\n'));
  return `${name}: a ${version.draft === true ? 'reader’s own draft' : 'plan version'} of form ${String(version.formVersion)}, “${innerQuotes(version.title.en)}”. ${describeLand(version)}\n`;
}

function describeLand(version: PlanVersionFile): string {
  if (version.notDrawn !== undefined) return 'It is not drawn, and says why.';
  const date = readManifest().dates.at(-1)?.date ?? '';
  const { zones } = derivePartition(version, requireFaces(date));
  const km2 = (isRemainder: boolean) =>
    Math.round(
      zones.filter(({ id }) => (id === REMAINDER_ID) === isRemainder).reduce((sum, { areaKm2 }) => sum + areaKm2, 0)
    );
  const drawn = outlinesOf(version).length;
  const without =
    drawn === 0
      ? ''
      : `, without its land drawn by hand (outlines: ${String(drawn)}), which is cut where the draft is opened`;
  return `On the line of ${date} its provisions claim ${String(km2(false))} km² and leave ${String(km2(true))} km²${without}.`;
}
