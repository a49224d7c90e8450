import { pageFaults } from './page-faults.svelte';

/**
 * A file of ours as JSON. Its address may have no version in it: what a newer atlas answers there is not shown on this page,
 * whose other figures are older.
 *
 * @throws a sentence with its address where it does not come
 */
export async function fetchJson(address: string): Promise<unknown> {
  const [response, isRenewed] = await Promise.all([fetch(address), pageFaults.checkRenewal()]);
  if (isRenewed) throw new Error(`${address} is of a newer atlas.`);
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
  return response.json();
}
