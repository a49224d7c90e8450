import { allVersions } from '$lib/plans/catalogue';
import { isSituation, type PlanVersion } from '$lib/plans/schema/plan-version';

/** Versions that have a page of what would change hands: those that are drawn and are not what was held on one day. */
export const ledgerVersions = (): PlanVersion[] =>
  allVersions().filter((version) => version.notDrawn === undefined && !isSituation(version));

/** Path of that page without its language, as `pageHref` takes it. */
export const ledgerPath = (versionId: string): string => `plans/${versionId}/ledger`;
