import { draftInHash } from '$lib/draft/draft-hash';
import type { CatalogueEntry } from '$lib/plans/catalogue-entry';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import type { Source } from '$lib/plans/schema/source';

/** A draft beside published versions, in the form that comparisons have those in; it cites nothing. */
interface FoundDraft {
  readonly version: PlanVersion & { readonly draft: true };
  readonly sources: readonly Source[];
}

/** Drafts of a reader's own that an address names beside published versions. */
export interface FoundDrafts {
  /** Whether they are those that the address names. */
  readonly areFor: (url: URL) => boolean;
  readonly versions: ReadonlyMap<string, FoundDraft>;
  readonly entries: readonly (CatalogueEntry & Pick<PlanVersion, 'lineOfContact'>)[];
  /** A sentence where one is neither in the address nor in this browser. */
  readonly missing: string;
}

const DRAFTS = /\bdraft-[a-z0-9]{8}\b/gu;

/** Ids of the drafts that a query names. */
export function draftsNamed(search: string): string[] {
  const query = new URLSearchParams(search);
  const ids = ['version', 'versions'].flatMap((name) => query.get(name)?.match(DRAFTS) ?? []);
  return [...new Set(ids)];
}

/** Whether two addresses name the same drafts, and the second carries no other text of one than the first. */
export const areSameDrafts = (one: URL, other: URL): boolean =>
  draftsNamed(one.search).join() === draftsNamed(other.search).join() &&
  (draftInHash(other.hash) === null || draftInHash(one.hash) === draftInHash(other.hash));

/** What every address has that names published versions alone. */
export const NO_DRAFTS: FoundDrafts = {
  areFor: ({ search }) => draftsNamed(search).length === 0,
  versions: new Map(),
  entries: [],
  missing: ''
};
