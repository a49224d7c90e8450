import { allVersions } from '$lib/plans/catalogue';
import { catalogueEntry } from '$lib/plans/catalogue-entry';
import { readManifest } from '$lib/server/read-geodata';

/** Data that the pages of all versions share. */
export function loadSharedVersionData() {
  const { dates, units, credits } = readManifest();
  return {
    catalogue: allVersions().map(catalogueEntry),
    dates: dates.map(({ date }) => date),
    units,
    credits
  };
}

export type SharedVersionData = ReturnType<typeof loadSharedVersionData>;
