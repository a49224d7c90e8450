import { catalogueEntry } from '$lib/plans/catalogue-entry';
import { allVersions } from '$lib/plans/catalogue';
import { readManifest } from '$lib/server/read-geodata';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => {
  const { dates, units, credits } = readManifest();
  return {
    catalogue: allVersions().map(catalogueEntry),
    dates: dates.map(({ date }) => date),
    units,
    credits
  };
};
