import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { isDraftId } from '$lib/draft/draft';
import { versionOfDraft } from '$lib/draft/draft-version';
import { draftOfFile } from '$lib/draft/start-draft';
import { outlinesOfAll } from '$lib/derivation/partition/outline-faults';
import { allVersions } from '$lib/plans/catalogue';
import { nearestVersionIds } from '$lib/plans/nearest-version';
import type { DrawnOutline, PlanVersion } from '$lib/plans/schema/plan-version';
import { readManifest } from '$lib/server/read-geodata';
import { showUnseen } from '$lib/show-unseen';
import { CommandError } from './read-options';
import { faultsOfDraft, readPlanFile, type PlanFile } from './read-plan-file';

/** Drafts that were read from files, by their paths and by their ids. */
const drafts = new Map<string, PlanVersion>();

/** Ids are small letters, digits and hyphens: what has a point or a slash is a file. */
const isFile = (given: string): boolean => /[./\\]/u.test(given);

/** An id that a text always has. */
const idOfText = (text: string): string => `draft-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;

/**
 * The id that the file has, if it is a draft's; of another file the same each time, so that output is. Two states of one
 * draft, in two files, have its id in common: whichever is read later gets one of its text.
 */
function idOf({ version, text }: PlanFile): string {
  const own = isDraftId(version.id) ? version.id : idOfText(text);
  return drafts.has(own) ? idOfText(`${own} ${String(drafts.size)} ${text}`) : own;
}

/** The draft in a file, as pages open it: whatever the file says of itself, it is a reader's own. */
function openDraft(path: string): PlanVersion {
  const known = drafts.get(path);
  if (known !== undefined) return known;
  if (!existsSync(path)) {
    throw new CommandError(
      `There is no file “${basename(path)}”: a plan version is named by its id, a draft of your own by its file.`
    );
  }
  const file = readPlanFile(path);
  const draft = { ...draftOfFile(file.version, file.version.published), id: idOf(file) };
  const version = versionOfDraft(draft, null, readManifest().units);
  const faults = faultsOfDraft(version, file.name);
  if (faults.length > 0) throw new CommandError(faults.join('\n'));
  drafts.set(path, version).set(version.id, version);
  return version;
}

/**
 * The version with an id.
 *
 * @throws {CommandError} where there is none; it names those near it
 */
export function findPublished(id: string): PlanVersion {
  if (isFile(id)) throw new CommandError(`“${basename(id)}” is a file; this takes published versions, by their ids.`);
  const versions = allVersions();
  const version = versions.find((candidate) => candidate.id === id);
  if (version !== undefined) return version;
  const ids = versions.map((candidate) => candidate.id);
  const nearest = nearestVersionIds(id, ids).map((near) => `“${near}”`);
  const guess = nearest.length === 0 ? '' : `; near it ${nearest.length === 1 ? 'is' : 'are'} ${nearest.join(', ')}`;
  throw new CommandError(`There is no plan version “${id}”${guess}; all are: ${ids.join(', ')}.`);
}

/**
 * The version with an id, or the draft in a file; the draft that was read before with its id.
 *
 * @throws {CommandError} where there is none, or something is wrong with the file
 */
export const findVersion = (given: string): PlanVersion =>
  draftOf(given) ?? (isFile(given) ? openDraft(given) : findPublished(given));

/** A draft that was read from a file, by its id. */
export const draftOf = (id: string): PlanVersion | undefined => drafts.get(id);

/** The outlines that the drafts among some versions draw by hand, along which their land is cut. */
export const outlinesDrawnIn = (versions: readonly PlanVersion[]): readonly DrawnOutline[] =>
  outlinesOfAll(versions.filter(({ draft }) => draft === true));

/** What printed records say of the drafts among their versions; nothing where there is none. */
export function markDrafts(versions: readonly PlanVersion[]): object {
  const own = versions.filter(({ draft }) => draft === true);
  if (own.length === 0) return {};
  return { readersOwnDrafts: own.map(({ id, title, standingNote }) => ({ id, title, standing: standingNote })) };
}

/** A ledger's table has no place for a title: standard error has it. */
export function tellDrafts(versions: readonly PlanVersion[]): void {
  for (const { id, title, standingNote, draft } of versions)
    if (draft === true) console.error(showUnseen(`${id} is ${standingNote.en}. ${title.en}`));
}
