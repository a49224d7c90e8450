import type { Measure } from '$lib/territory/measures';
import type { GeodataStore } from '../shared/geodata-store.svelte';
import type { FetchedAssets } from './fetch-assets';
import type { FetchedPlace } from './fetch-place';
import type LiveMap from './LiveMap.svelte';
import type * as LiveWords from './live-words';

/** The code that is fetched beside the geodata, not with the page: nothing of it before the reader does something. */
export class LiveParts {
  readonly #store: GeodataStore;
  /** Something has been asked for. */
  isAwake = false;
  /** What draws the map. */
  Map = $state.raw<typeof LiveMap | null>(null);
  /** What writes the words where they are not those of the document. */
  words = $state.raw<typeof LiveWords | null>(null);
  /** The place that the address named last. */
  place = $state.raw<FetchedPlace | null>(null);
  /** Assets and what draws them, once the address names a kind. */
  assets = $state.raw<FetchedAssets | null>(null);

  constructor(store: GeodataStore) {
    this.#store = store;
  }

  /** Fetches what a map of this date needs, with the place that is marked on it, if any. */
  async load(date: string, placeId: number | null, measure: Measure = 'land', hasAssets = false): Promise<void> {
    this.isAwake = true;
    const [map, words, , place, assets] = await Promise.allSettled([
      import('./LiveMap.svelte'),
      import('./live-words'),
      this.#store.load(date, measure),
      placeId === null ? null : import('./fetch-place').then(({ fetchPlace }) => fetchPlace(placeId)),
      hasAssets ? import('./fetch-assets').then(({ fetchAssets }) => fetchAssets()) : this.assets
    ]);
    if (place.status === 'fulfilled') this.place = place.value;
    else this.#store.failedFile = 'places.json';
    if (assets.status === 'fulfilled') this.assets = assets.value;
    else this.#store.failedFile = 'assets.json';
    if (words.status === 'fulfilled') this.words = words.value;
    else this.#store.failedFile = 'live-words.js';
    if (map.status === 'fulfilled') this.Map = map.value.default;
    else this.#store.failedFile = 'LiveMap.js';
  }
}
