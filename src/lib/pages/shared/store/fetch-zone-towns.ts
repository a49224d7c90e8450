import type { LedgerTown } from '$lib/ledger/land-things';
import { datedLine, isOwnLineId, lineKey, type LineOfContact } from '$lib/territory/line-of-contact';

type Faces = readonly { readonly id: string }[];

const fetchThings = (line: LineOfContact) =>
  line.outlines === undefined
    ? import('../own/own-things').then(({ fetchOwnThings }) => fetchOwnThings(lineKey(line)))
    : import('../outlines/fetch-outlined').then(({ fetchOutlinedThings }) => fetchOutlinedThings(line));

/** The towns in some faces of a line of contact, the largest first. */
export async function fetchTownsOn(line: LineOfContact): Promise<(faces: Faces) => readonly LedgerTown[]> {
  const key = lineKey(line);
  if (!isOwnLineId(key) && line.outlines === undefined) {
    const { fetchTowns } = await import('../geodata/fetch-towns');
    const townsIn = await fetchTowns();
    return (faces) => townsIn(key, faces);
  }
  const { towns } = await fetchThings(line);
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
    fetchTownsOn(isOwnLineId(key) ? { kind: 'own', name: key, id: key } : datedLine(key))
  ]);
  return { ZoneTowns, townsIn };
}
