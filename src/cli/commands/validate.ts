import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { derivePartition, REMAINDER_ID } from '$lib/derivation/partition/derive-partition';
import { outlinesOf } from '$lib/derivation/partition/outline-faults';
import { landFaults } from '$lib/derivation/partition/land-faults';
import { readVersionFile } from '$lib/plans/rules/read-version-file';
import { validateDraft, validateVersion } from '$lib/plans/rules/validate-version';
import type { PlanVersionFile } from '$lib/plans/schema/plan-version-form';
import { SOURCES } from '$lib/plans/sources';
import { readManifest, requireFaces } from '$lib/server/read-geodata';
import { CommandError } from './read-options';

/** Of a larger file no plan version is made: the largest published one has 60 kB. */
const MOST_BYTES = 2_000_000;

function readText(path: string): string {
  const name = basename(path);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new CommandError(`“${name}” cannot be read.`);
  }
  if (bytes.length > MOST_BYTES) throw new CommandError(`“${name}” is too large to be a plan version.`);
  return bytes.toString('utf8');
}

function findFaults(version: PlanVersionFile, name: string): string[] {
  const { units, dates } = readManifest();
  const codes = units.map(({ code }) => code);
  const faults =
    version.draft === true
      ? validateDraft(version, codes, name)
      : validateVersion(
          version,
          codes,
          SOURCES.map(({ id }) => id),
          name
        );
  if (faults.length > 0 || version.notDrawn !== undefined) return faults;
  return landFaults(version, dates.at(-1)?.faces ?? []).map((fault) => `${name}: ${fault}`);
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
  const name = basename(path);
  const { version, problems } = readVersionFile(readText(path));
  if (version === null) throw new CommandError(problems.map((problem) => `${name}, ${problem}`).join('\n'));
  const faults = findFaults(version, name);
  if (faults.length > 0) throw new CommandError(faults.join('\n'));
  return `${name}: a ${version.draft === true ? 'reader’s own draft' : 'plan version'} of form ${String(version.formVersion)}, “${version.title.en}”. ${describeLand(version)}\n`;
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
