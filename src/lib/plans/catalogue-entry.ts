import type { PlanVersion } from './plan-version';

/** What a list of versions shows of each. */
export type CatalogueEntry = Pick<
  PlanVersion,
  'id' | 'title' | 'shortTitle' | 'published' | 'side' | 'kind' | 'standing' | 'standingNote' | 'supersededBy'
>;

export function catalogueEntry(version: PlanVersion): CatalogueEntry {
  const { id, title, shortTitle, published, side, kind, standing, standingNote, supersededBy } = version;
  return { id, title, shortTitle, published, side, kind, standing, standingNote, supersededBy };
}
