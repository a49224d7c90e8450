import { allVersions } from '$lib/plans/catalogue';
import { nearestVersionIds } from '$lib/plans/nearest-version';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { CommandError } from './read-options';

/**
 * The version with an id.
 *
 * @throws {CommandError} where there is none; it names those near it
 */
export function findVersion(id: string): PlanVersion {
  const versions = allVersions();
  const version = versions.find((candidate) => candidate.id === id);
  if (version !== undefined) return version;
  const ids = versions.map((candidate) => candidate.id);
  const nearest = nearestVersionIds(id, ids).map((near) => `“${near}”`);
  const guess = nearest.length === 0 ? '' : `; near it are ${nearest.join(', ')}`;
  throw new CommandError(`There is no plan version “${id}”${guess}; all are: ${ids.join(', ')}.`);
}
