import type { PlanVersion } from './schema/plan-version';
import { FORM_VERSION, type PlanVersionFile } from './schema/plan-version-form';

/** A published version in the published form. Clauses that a site shares with land bring the status of that land, which sites have not. */
export const versionFile = (version: PlanVersion): PlanVersionFile => ({
  $schema: '../plan-version.schema.json',
  formVersion: FORM_VERSION,
  ...version,
  sites: version.sites.map((term) =>
    Object.fromEntries(Object.entries(term).filter(([name]) => name !== 'status'))
  ) as unknown as PlanVersion['sites']
});
