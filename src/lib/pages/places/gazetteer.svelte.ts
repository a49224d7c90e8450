import { base } from '$app/paths';
import { fetchJson } from '$lib/client/fetch-json';
import { once } from '$lib/once';
import type { Place } from '$lib/places/place';
import type { PlaceFaces } from '$lib/places/place-faces';
import { indexPlaces, type PlaceIndex } from '$lib/places/place-search';
import { GEODATA_FOLDER } from '$lib/territory/geodata-folder';
import { fetchTerms } from './fetch-terms';
import type { VersionTermsFile } from './load-places.server';

interface Loaded {
  readonly index: PlaceIndex;
  readonly byId: ReadonlyMap<number, Place>;
  readonly faces: PlaceFaces;
  readonly terms: VersionTermsFile;
}

const fetchGazetteer = once(async (): Promise<Loaded> => {
  const [places, faces, terms] = await Promise.all([
    fetchJson(base, `${GEODATA_FOLDER}/places.json`) as Promise<Place[]>,
    fetchJson(base, `${GEODATA_FOLDER}/place-faces.json`) as Promise<PlaceFaces>,
    fetchTerms()
  ]);
  return { index: indexPlaces(places), byId: new Map(places.map((place) => [place.id, place])), faces, terms };
});

/** The gazetteer as the page of all places has fetched it: nothing before the reader turns to the search. */
export class Gazetteer {
  loaded = $state.raw<Loaded | null>(null);
  state = $state<'idle' | 'loading' | 'failed' | 'ready'>('idle');

  /** Fetches the gazetteer unless it is here; after a failure the next call tries again. */
  async load(): Promise<void> {
    if (this.state === 'ready') return;
    this.state = 'loading';
    try {
      this.loaded = await fetchGazetteer();
      this.state = 'ready';
    } catch {
      this.state = 'failed';
    }
  }
}
