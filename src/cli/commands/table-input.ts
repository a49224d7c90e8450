import { MEASURES } from '$lib/territory/measures';
import type { Partition } from '$lib/derivation/partition/derive-partition';
import type { TableInput } from '$lib/export/format/format';
import { citedSources } from '$lib/plans/cited-sources';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { readManifest } from '$lib/server/read-geodata';
import { creditsOf, territoryCredits } from '$lib/territory/manifest';

/** What the tables of a version are made from; a person's own line is not credited to the source of the atlas's. */
export function tableInput(version: PlanVersion, partition: Partition): TableInput {
  const manifest = readManifest();
  const credits = creditsOf(territoryCredits(manifest), [partition.line], MEASURES);
  return { version, partition, units: manifest.units, credits, sources: citedSources(version) };
}
