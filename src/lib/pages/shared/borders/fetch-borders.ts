import { base } from '$app/paths';
import { fetchJson } from '$lib/client/fetch-json';
import { once } from '$lib/once';
import { borderFile, type BorderFactors } from '$lib/territory/border-factors';
import { isOwnLineId, lineKey, type LineOfContact } from '$lib/territory/line-of-contact';
import { GEODATA_FOLDER } from '$lib/territory/geodata-folder';

const fetchDated = once(
  async (date: string): Promise<BorderFactors> =>
    (await fetchJson(`${base}/${GEODATA_FOLDER}`, borderFile(date))) as BorderFactors
);

/**
 * What borders are summed from on a line of contact, fetched when it is first asked for; on a line of the reader's own,
 * or where land is cut along outlines, they are measured then.
 */
export async function fetchBorders(line: LineOfContact): Promise<BorderFactors> {
  const key = lineKey(line);
  if (line.outlines !== undefined) {
    const { fetchOutlinedBorders } = await import('../outlines/fetch-outlined');
    return fetchOutlinedBorders(line);
  }
  if (!isOwnLineId(key)) return fetchDated(key);
  const { fetchOwnBorders } = await import('../own/own-borders');
  return fetchOwnBorders(key);
}
