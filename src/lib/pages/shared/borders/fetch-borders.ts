import { base } from '$app/paths';
import { fetchJson } from '$lib/client/fetch-json';
import { once } from '$lib/once';
import { borderFile, type BorderFactors } from '$lib/territory/border-factors';
import { isOwnLineId } from '$lib/territory/line-of-contact';
import { GEODATA_FOLDER } from '$lib/territory/geodata-folder';

const fetchDated = once(
  async (date: string): Promise<BorderFactors> =>
    (await fetchJson(`${base}/${GEODATA_FOLDER}`, borderFile(date))) as BorderFactors
);

/**
 * What borders are summed from on a line of contact, by its key, fetched when it is first asked for; on a line of the
 * reader's own they are measured then.
 */
export const fetchBorders = async (key: string): Promise<BorderFactors> =>
  isOwnLineId(key) ? import('../own/own-borders').then(({ fetchOwnBorders }) => fetchOwnBorders(key)) : fetchDated(key);
