import { base } from '$app/paths';
import { FileUnavailableError, fetchJson } from '$lib/client/fetch-json';
import { pageFaults } from './page-faults.svelte';

/**
 * A file of the site as JSON whose address has no version in it: what a newer atlas answers there is not shown on this
 * page, whose other figures are older.
 *
 * @param file from the top of the site
 * @throws {FileUnavailableError}
 */
export async function fetchSiteJson(file: string): Promise<unknown> {
  const [value, isRenewed] = await Promise.all([fetchJson(base, file), pageFaults.checkRenewal()]);
  if (isRenewed) throw new FileUnavailableError(file, { cause: 'The file is of a newer atlas.' });
  return value;
}
