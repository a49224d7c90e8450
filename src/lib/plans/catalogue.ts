import { compareText } from './search/compare-text';
import type { PlanVersion } from './schema/plan-version';

const modules = import.meta.glob<PlanVersion>('./versions/*.ts', { eager: true, import: 'default' });

const versions: readonly PlanVersion[] = Object.values(modules).sort(
  (a, b) => compareText(a.published, b.published) || compareText(a.id, b.id)
);

/**
 * Every plan version that has a file, ascending by date, then id. Holds all texts of all versions: for Node, the
 * prerenderer and tests. A page is sent the one version it shows.
 */
export function allVersions(): readonly PlanVersion[] {
  return versions;
}

/**
 * The version with an id.
 *
 * @throws {Error} where there is none
 */
export function requireVersion(id: string): PlanVersion {
  const version = versions.find((candidate) => candidate.id === id);
  if (version === undefined) throw new Error(`There is no plan version “${id}”.`);
  return version;
}
