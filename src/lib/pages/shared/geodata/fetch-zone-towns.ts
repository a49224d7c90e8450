import type { LedgerTown } from '$lib/ledger/land-things';
import { isOwnLineId } from '$lib/territory/line-of-contact';

type Faces = readonly { readonly id: string }[];

/** The towns in some faces of a line of contact, by its key, the largest first. */
export async function fetchTownsOn(key: string): Promise<(faces: Faces) => readonly LedgerTown[]> {
  if (!isOwnLineId(key)) {
    const { fetchTowns } = await import('./fetch-towns');
    const townsIn = await fetchTowns();
    return (faces) => townsIn(key, faces);
  }
  const { fetchOwnThings } = await import('../own/own-things');
  const { towns } = await fetchOwnThings(key);
  return (faces) => {
    const ids = new Set(faces.map(({ id }) => id));
    return towns.flatMap(({ thing, face }) => (ids.has(face) ? [thing] : []));
  };
}

/**
 * The list of towns for the cards of zones, with what it shows; fetched when the first card opens.
 *
 * @param key of the line of contact
 */
export async function fetchZoneTowns(key: string) {
  const [{ default: ZoneTowns }, townsIn] = await Promise.all([
    import('$lib/components/places/ZoneTowns.svelte'),
    fetchTownsOn(key)
  ]);
  return { ZoneTowns, townsIn };
}
