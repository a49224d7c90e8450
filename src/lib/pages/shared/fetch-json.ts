/** A file of ours as JSON; throws a sentence with its address where it does not come. */
export async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
  return response.json();
}
