import { allVersions } from '$lib/plans/catalogue';
import { nearestVersionId } from '$lib/plans/nearest-version';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { CommandError } from './read-options';

/**
 * The version with an id.
 *
 * @throws {CommandError} where there is none; it names the nearest
 */
export function findVersion(id: string): PlanVersion {
  const versions = allVersions();
  const version = versions.find((candidate) => candidate.id === id);
  if (version !== undefined) return version;
  const ids = versions.map((candidate) => candidate.id);
  const nearest = nearestVersionId(id, ids) ?? '';
  throw new CommandError(
    `There is no plan version “${id}”; the nearest is “${nearest}”, and all are: ${ids.join(', ')}.`
  );
}
