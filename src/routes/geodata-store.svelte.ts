import { asset } from '$app/paths';
import type { BasemapTopology, MapGeodata, MapPlace, MapSite } from '$lib/cartography/geodata';
import { readTerritory, type TerritoryTopology } from '$lib/territory/read-territory';
import type { Territory } from '$lib/territory/territory';

type Ground = Omit<MapGeodata, 'territory'>;
interface DatedTerritory {
  readonly topology: TerritoryTopology;
  readonly territory: Territory;
}

/** A file of the geodata that could not be fetched or read. */
class GeodataFailure extends Error {
  constructor(readonly file: string) {
    super(`The map data (${file}) could not be loaded.`);
  }
}

/** Tells a file of ours from whatever else may answer in its place; the pipeline sees to what is inside. */
type Check = (value: unknown) => boolean;

const isList: Check = Array.isArray;
const isTopologyOf =
  (...names: string[]): Check =>
  (value) => {
    const { arcs, objects } = (value ?? {}) as { arcs?: unknown; objects?: Record<string, unknown> };
    return isList(arcs) && names.every((name) => objects?.[name] !== undefined);
  };

async function fetchJson<T>(file: string, isWhole: Check): Promise<T> {
  try {
    const response = await fetch(asset(`/geodata/${file}`));
    const value: unknown = response.ok ? await response.json() : undefined;
    if (!isWhole(value)) throw new GeodataFailure(file);
    return value as T;
  } catch {
    throw new GeodataFailure(file);
  }
}

/** Geodata as the page has fetched them so far; nothing is fetched before the reader does something. */
export class GeodataStore {
  #ground = $state.raw<Ground | null>(null);
  #territories = $state.raw<Readonly<Record<string, DatedTerritory>>>({});
  /** The file that could not be loaded last, until a new try. */
  failedFile = $state.raw<string | null>(null);
  // Nothing on the page shows what is under way, so this need not be reactive.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #pending = new Map<string, Promise<void>>();

  /** What maps of this date are drawn from, once it is here. */
  geodata(date: string): MapGeodata | null {
    const territory = this.#territories[date];
    return this.#ground === null || territory === undefined ? null : { ...this.#ground, territory: territory.topology };
  }

  territory(date: string): Territory | null {
    return this.#territories[date]?.territory ?? null;
  }

  /** Fetches what a map of this date needs; a failure is kept in `failedFile`, and the next call tries again. */
  async load(date: string): Promise<void> {
    this.failedFile = null;
    try {
      await Promise.all([
        this.#once('ground', () => this.#loadGround()),
        this.#once(date, () => this.#loadTerritory(date))
      ]);
    } catch (error) {
      if (!(error instanceof GeodataFailure)) throw error;
      this.failedFile = error.file;
    }
  }

  #once(key: string, start: () => Promise<void>): Promise<void> {
    const pending = this.#pending.get(key) ?? start();
    this.#pending.set(key, pending);
    pending.catch(() => this.#pending.delete(key));
    return pending;
  }

  async #loadGround(): Promise<void> {
    const [basemap, places, sites] = await Promise.all([
      fetchJson<BasemapTopology>('basemap.topo.json', isTopologyOf('land', 'underlay', 'water', 'formerReservoir')),
      fetchJson<MapPlace[]>('map-labels.json', isList),
      fetchJson<MapSite[]>('sites.json', isList)
    ]);
    this.#ground = { basemap, places, sites };
  }

  async #loadTerritory(date: string): Promise<void> {
    const file = `territory/${date}.topo.json`;
    const topology = await fetchJson<TerritoryTopology>(file, isTopologyOf('faces', 'lineOfContact'));
    try {
      const territory = readTerritory(date, topology);
      this.#territories = { ...this.#territories, [date]: { topology, territory } };
    } catch {
      throw new GeodataFailure(file);
    }
  }
}
