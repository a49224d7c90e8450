import { asset } from '$app/paths';
import { townsInFaces, type Town, type TownFile } from '$lib/places/towns';

type FaceIds = Parameters<typeof townsInFaces>[2];

async function load() {
  const [{ default: ZoneTowns }, response] = await Promise.all([
    import('$lib/components/places/ZoneTowns.svelte'),
    fetch(asset('/geodata/towns.json'))
  ]);
  if (!response.ok) throw new Error(`geodata/towns.json answered ${String(response.status)}.`);
  const file = (await response.json()) as TownFile;
  return { ZoneTowns, townsIn: (date: string, faces: FaceIds): Town[] => townsInFaces(file, date, faces) };
}

let pending: ReturnType<typeof load> | undefined;

/** The list of towns for the cards of zones, fetched when the first card opens; after a failure, when the next does. */
export function loadZoneTowns(): ReturnType<typeof load> {
  pending ??= load().catch((error: unknown) => {
    pending = undefined;
    throw error;
  });
  return pending;
}
