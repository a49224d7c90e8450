import { base } from '$app/paths';
import { fetchJson } from '$lib/client/fetch-json';
import { once } from '$lib/once';
import type { Place } from '$lib/places/place';
import { GEODATA_FOLDER } from '$lib/territory/geodata-folder';

const fetchPlaces = once(async (): Promise<ReadonlyMap<number, Place>> => {
  const places = (await fetchJson(base, `${GEODATA_FOLDER}/places.json`)) as Place[];
  return new Map(places.map((place) => [place.id, place]));
});

/** A place of the gazetteer with what a page says of its mark; fetched for an address that names one. */
export async function fetchPlace(id: number) {
  const [{ default: MarkedPlace }, places] = await Promise.all([import('./MarkedPlace.svelte'), fetchPlaces()]);
  return { id, place: places.get(id) ?? null, MarkedPlace };
}

export type FetchedPlace = Awaited<ReturnType<typeof fetchPlace>>;
