import type { AssetFile } from '../assets/asset';
import type { BasemapTopology, MapPlace, MapSite } from '../cartography/ground/geodata';
import type { GeodataSource } from '../cartography/ground/geodata-source';
import { once } from '../once';
import type { PeopleFile } from '../people/people-file';
import type { Manifest } from '../territory/manifest';
import { borderFile, type BorderFactors, type DeclaredBand } from '../territory/border-factors';
import { datedLine } from '../territory/line-of-contact';
import { readTerritory, type TerritoryTopology } from '../territory/read-territory';
import type { HeldArea } from '../territory/territory';
import { fetchJson, type FileCheck } from './fetch-json';

const isList: FileCheck = Array.isArray;

const hasAssets: FileCheck = (value) => isList((value as Partial<AssetFile> | null)?.assets);

/** The pipeline sees to what is inside. */
const isTopologyOf =
  (...names: string[]): FileCheck =>
  (value) => {
    const { arcs, objects } = (value ?? {}) as { arcs?: unknown; objects?: Record<string, unknown> };
    return isList(arcs) && names.every((name) => objects?.[name] !== undefined);
  };

const isPeople: FileCheck = (value) => typeof (value as Partial<PeopleFile> | null)?.dates === 'object';

const isTerritory: FileCheck = (value) => {
  if (!isTopologyOf('faces', 'lineOfContact')(value)) return false;
  readTerritory(datedLine(''), value as TerritoryTopology);
  return true;
};

/**
 * Geodata from the files of the site, each fetched once when it is first asked for. Every part fails with a
 * `FileUnavailableError` that names the file, and is tried again when it is next asked for.
 *
 * @param root address of the folder of geodata, without a slash at the end
 */
export function fetchGeodata(root: string): GeodataSource {
  const fetchOnce = (file: string, isWhole?: FileCheck) => once(() => fetchJson(root, file, isWhole));
  const basemap = fetchOnce('basemap.topo.json', isTopologyOf('land', 'underlay', 'water', 'formerReservoir'));
  const places = fetchOnce('map-labels.json', isList);
  const sites = fetchOnce('sites.json', isList);
  return {
    manifest: fetchOnce('manifest.json') as () => Promise<Manifest>,
    heldAreas: fetchOnce('area-series.json', isList) as () => Promise<readonly HeldArea[]>,
    ground: async () => {
      const parts = await Promise.all([basemap(), places(), sites()]);
      return { basemap: parts[0] as BasemapTopology, places: parts[1] as MapPlace[], sites: parts[2] as MapSite[] };
    },
    territory: once((date: string) => fetchJson(root, `territory/${date}.topo.json`, isTerritory)) as (
      date: string
    ) => Promise<TerritoryTopology>,
    bands: fetchOnce('bands.json', isList) as () => Promise<readonly DeclaredBand[]>,
    borders: once((date: string) => fetchJson(root, borderFile(date))) as (date: string) => Promise<BorderFactors>,
    people: fetchOnce('people.json', isPeople) as () => Promise<PeopleFile>,
    assets: fetchOnce('assets.json', hasAssets) as () => Promise<AssetFile>
  };
}
