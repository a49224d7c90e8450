import type { CatalogueEntry } from '$lib/plans/catalogue-entry';
import type { ComparedVersion } from './load-pair.server';

/** Drafts of a reader's own that an address names beside published versions. */
export interface FoundDrafts {
  /** Whether they are those that the address names. */
  readonly areFor: (url: URL) => boolean;
  readonly versions: ReadonlyMap<string, ComparedVersion>;
  readonly entries: readonly CatalogueEntry[];
  /** A sentence where one is neither in the address nor in this browser. */
  readonly missing: string;
}

const DRAFTS = /\bdraft-[a-z0-9]{8}\b/gu;

/** Ids of the drafts that an address names. */
export const draftsNamed = (url: URL): string[] => [...new Set((url.searchParams.get('versions') ?? '').match(DRAFTS))];

/** What every address has that names published versions alone. */
export const NO_DRAFTS: FoundDrafts = {
  areFor: (url) => draftsNamed(url).length === 0,
  versions: new Map(),
  entries: [],
  missing: ''
};
