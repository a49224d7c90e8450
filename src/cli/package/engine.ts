/**
 * The engine as a library: what `import … from 'peace-plan-atlas'` gives. Data lie beside it; nothing is fetched.
 */
import { fileURLToPath } from 'node:url';
import { readFilesFrom } from '../../lib/atlas-files';
import { allVersions, requireVersion } from '../../lib/plans/catalogue';
import type { PlanVersion } from '../../lib/plans/schema/plan-version';
import { readManifest, requireFaces } from '../../lib/server/read-geodata';
import type { Territory } from '../../lib/territory/territory';
import { defaultLineOfContactDate } from '../../lib/view/page/default-date';

export { comparePartitions, type Comparison } from '../../lib/derivation/comparison/compare-partitions';
export { derivePartition, type Partition, type Zone } from '../../lib/derivation/partition/derive-partition';
export type { PlanVersion, Provision, Status } from '../../lib/plans/schema/plan-version';
export type { Face, Territory } from '../../lib/territory/territory';

readFilesFrom(fileURLToPath(new URL('..', import.meta.url)));

/** Every plan version, ascending by date. */
export const planVersions = (): readonly PlanVersion[] => allVersions();

/** The plan version with an id; throws a sentence where there is none. */
export const planVersion = (id: string): PlanVersion => requireVersion(id);

/** Dates of the lines of contact that there are, `YYYY-MM-DD`, ascending. */
export const lineDates = (): readonly string[] => readManifest().dates.map(({ date }) => date);

/** Date of the line of contact that a version is drawn on unless another is chosen. */
export const usualLineDate = (version: PlanVersion): string => defaultLineOfContactDate(version, lineDates());

/**
 * The faces that a line of contact cuts Ukraine into, with their areas in km² on the ellipsoid and the people who lived
 * there; throws a sentence where there is no line of that date.
 */
export function territoryOn(date: string): Territory {
  if (!lineDates().includes(date)) {
    throw new Error(`There is no line of contact of “${date}”; there are: ${lineDates().join(', ')}.`);
  }
  return requireFaces(date);
}
