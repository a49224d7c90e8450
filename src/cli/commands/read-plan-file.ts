import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { landFaults } from '$lib/derivation/partition/land-faults';
import { readVersionFile } from '$lib/plans/rules/read-version-file';
import { validateDraft } from '$lib/plans/rules/validate-version';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import type { PlanVersionFile } from '$lib/plans/schema/plan-version-form';
import { readManifest } from '$lib/server/read-geodata';
import { CommandError } from './read-options';

/** Largest file, in bytes, that a plan version is made of: the largest published one has 60 kB. */
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

/** A file of the published form, read. */
export interface PlanFile {
  /** Name of a file without its folder: output may be published. */
  readonly name: string;
  readonly text: string;
  readonly version: PlanVersionFile;
}

/**
 * Reads a file of the published form: of a published version, or of a draft.
 *
 * @throws {CommandError} with what is wrong with it, a sentence a line
 */
export function readPlanFile(path: string): PlanFile {
  const name = basename(path);
  const text = readText(path);
  const { version, problems } = readVersionFile(text);
  if (version === null) throw new CommandError(problems.map((problem) => `${name}, ${problem}`).join('\n'));
  return { name, text, version };
}

/** What is wrong with a version by its land, on the newest line of the atlas. */
export const faultsOfLand = (version: PlanVersion, name: string): string[] =>
  landFaults(version, readManifest().dates.at(-1)?.faces ?? []).map((fault) => `${name}: ${fault}`);

/** What is wrong with a draft, a sentence each; its land is looked at once nothing else is. */
export function faultsOfDraft(version: PlanVersion, name: string): string[] {
  const codes = readManifest().units.map(({ code }) => code);
  const faults = validateDraft(version, codes, name);
  return faults.length > 0 || version.notDrawn !== undefined ? faults : faultsOfLand(version, name);
}
