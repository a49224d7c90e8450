import type { MapGeodata } from '$lib/cartography/ground/geodata';
import { once } from '$lib/once';
import type { Territory } from '$lib/territory/territory';
import type { View } from '$lib/view/page/view';
import type { GeodataStore } from '../shared/store/geodata-store.svelte';
import type { FetchedBands, mapBands } from '../shared/bands/fetch-bands';
import type { FetchedAssets } from '../shared/assets/fetch-assets';
import type { FetchedPlace } from './cards/fetch-place';
import type LiveMap from '../shared/plates/LiveMap.svelte';
import type * as LiveWords from './words/live-words';

/** Parts of a view that need more than its line of contact. */
type MapNeeds = Pick<View, 'place' | 'measure' | 'assets' | 'bands' | 'pull'>;

/** Geodata and code that are not fetched with the page: nothing of them before the reader does something. */
export class LiveParts {
  #store = $state.raw<GeodataStore | null>(null);
  /** A script that could not be loaded last, until a new try. */
  #failedScript = $state.raw<string | null>(null);
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

  /** Distances along the line, once the address names any, and how maps draw them. */
  bands = $state.raw<(FetchedBands & { readonly mapBands: typeof mapBands }) | null>(null);

  /** The file that could not be loaded last, if any. */
  get failedFile(): string | null {
    return this.#failedScript ?? this.#store?.failedFile ?? null;
  }

  /** Texts on a line of the reader's own, once one was asked for. */
  get ownWords(): GeodataStore['ownWords'] {
    return this.#store?.ownWords ?? null;
  }

  isLost(key: string | null): boolean {
    return this.#store?.isLost(key) ?? false;
  }

  /** Geodata for maps of this line of contact, by its key, once they have loaded. */
  geodata(date: string): MapGeodata | null {
    return this.#store?.geodata(date) ?? null;
  }

  territory(date: string): Territory | null {
    return this.#store?.territory(date) ?? null;
  }

  readonly #getStore = once(async (): Promise<GeodataStore> => {
    const { GeodataStore: Store } = await import('../shared/store/geodata-store.svelte');
    return (this.#store = new Store());
  });

  /** Fetches what writes the words; fails as a fetch does. */
  readonly loadWords = once(async () => (this.words = await import('./words/live-words')));

  /** Fetches what a map of this date needs. */
  async load(
    date: string,
    { place: placeId, measure, assets: kinds, bands: proposals, pull }: MapNeeds
  ): Promise<void> {
    this.isAwake = true;
    this.#failedScript = null;
    const store = this.#getStore().then(async (got) => {
      await got.load(date, measure);
      return got;
    });
    const parts = await Promise.allSettled([
      import('../shared/plates/LiveMap.svelte'),
      this.loadWords(),
      store,
      placeId === null ? null : import('./cards/fetch-place').then(({ fetchPlace }) => fetchPlace(placeId)),
      kinds.length > 0 ? import('../shared/assets/fetch-assets').then(({ fetchAssets }) => fetchAssets()) : this.assets,
      proposals.length > 0 || pull ? this.#fetchBands(date, store, proposals, pull) : null
    ]);
    const [map, , , place, assets, bands] = parts;
    if (map.status === 'fulfilled') this.Map = map.value.default;
    if (place.status === 'fulfilled') this.place = place.value;
    if (assets.status === 'fulfilled') this.assets = assets.value;
    if (bands.status === 'fulfilled') this.bands = bands.value;
    const files = ['LiveMap.js', 'live-words.js', 'geodata-store.js', 'places.json', 'assets.json', 'bands.json'];
    this.#failedScript = files[parts.findIndex(({ status }) => status === 'rejected')] ?? null;
  }

  /** Nothing where the land itself has not come: the map says so. */
  async #fetchBands(date: string, store: Promise<GeodataStore>, proposals: readonly string[], pull: string | null) {
    const [{ fetchBands, mapBands }, { territory } = { territory: null }] = await Promise.all([
      import('../shared/bands/fetch-bands'),
      store.then((loaded) => loaded.geodata(date) ?? undefined)
    ]);
    return territory === null ? null : { ...(await fetchBands(date, territory, proposals, pull)), mapBands };
  }

  /** Fetches land that the reader may come to next; what fails is asked for again when it is wanted. */
  async loadAhead(date: string): Promise<void> {
    const store = await this.#getStore().catch(() => null);
    await store?.loadAhead(date);
  }
}
