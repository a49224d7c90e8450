import { asset } from '$app/paths';
import type { BasemapTopology, MapGeodata, MapPlace, MapSite } from '$lib/cartography/ground/geodata';
import { datedLine } from '$lib/territory/line-of-contact';
import { readTerritory, type TerritoryTopology } from '$lib/territory/read-territory';
import type { Territory } from '$lib/territory/territory';
import { GEODATA_FOLDER } from '$lib/territory/geodata-folder';

export type Ground = Omit<MapGeodata, 'territory'>;
export interface DatedTerritory {
  readonly topology: TerritoryTopology;
  readonly territory: Territory;
}

/** A file of the geodata that could not be fetched or read. */
export class GeodataFailure extends Error {
  constructor(readonly file: string) {
    super(`The map data (${file}) could not be loaded.`);
  }
}

/** Whether an answer is a file of ours; the pipeline checks what is inside. */
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
    const response = await fetch(asset(`/${GEODATA_FOLDER}/${file}`));
    const value: unknown = response.ok ? await response.json() : undefined;
    if (!isWhole(value)) throw new GeodataFailure(file);
    return value as T;
  } catch {
    throw new GeodataFailure(file);
  }
}

/** Fetches the ground, which maps of every date share. */
export async function fetchGround(): Promise<Ground> {
  const [basemap, places, sites] = await Promise.all([
    fetchJson<BasemapTopology>('basemap.topo.json', isTopologyOf('land', 'underlay', 'water', 'formerReservoir')),
    fetchJson<MapPlace[]>('map-labels.json', isList),
    fetchJson<MapSite[]>('sites.json', isList)
  ]);
  return { basemap, places, sites };
}

export async function fetchTerritory(date: string): Promise<DatedTerritory> {
  const file = `territory/${date}.topo.json`;
  const topology = await fetchJson<TerritoryTopology>(file, isTopologyOf('faces', 'lineOfContact'));
  try {
    return { topology, territory: readTerritory(datedLine(date), topology) };
  } catch {
    throw new GeodataFailure(file);
  }
}
