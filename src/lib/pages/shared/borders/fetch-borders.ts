import { base } from '$app/paths';
import { fetchJson } from '$lib/client/fetch-json';
import { once } from '$lib/once';
import { borderFile, type BorderFactors } from '$lib/territory/border-factors';
import { GEODATA_FOLDER } from '$lib/territory/geodata-folder';

/** What borders are summed from on a date, fetched when it is first asked for. */
export const fetchBorders = once(
  async (date: string): Promise<BorderFactors> =>
    (await fetchJson(`${base}/${GEODATA_FOLDER}`, borderFile(date))) as BorderFactors
);
