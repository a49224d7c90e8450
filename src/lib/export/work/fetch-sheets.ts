import type { BasemapTopology, MapPlace, MapSite } from '../../cartography/ground/geodata';
import type { PlanVersion } from '../../plans/schema/plan-version';
import type { Source } from '../../plans/schema/source';
import type { HeldArea } from '../../territory/territory';
import { GEODATA_FOLDER } from '../../territory/geodata-folder';
import type { Manifest } from '../../territory/manifest';
import type { TerritoryTopology } from '../../territory/read-territory';
import type { SheetStore } from './gather-sheet';
import { ExportError } from '../image/export-error';

/**
 * Parts of sheets from the files of the site; each file is fetched once. Fails with a sentence that names the file.
 *
 * @param root address of the site, without a slash at the end
 */
export function fetchSheets(root: string): SheetStore {
  const pending = new Map<string, Promise<unknown>>();
  const fetchJson = async (path: string): Promise<unknown> => {
    const response = await fetch(`${root}/${path}`).catch(() => null);
    if (response?.ok !== true) throw new ExportError('unavailable', `The file ${path} could not be loaded.`);
    return response.json();
  };
  const read = async <T>(path: string): Promise<T> => {
    const known = pending.get(path) ?? fetchJson(path);
    pending.set(path, known);
    // A new try must be able to succeed.
    known.catch(() => pending.delete(path));
    return (await known) as T;
  };
  return {
    manifest: () => read<Manifest>(`${GEODATA_FOLDER}/manifest.json`),
    version: (id) =>
      read<{ version: PlanVersion; sources: readonly Source[] }>(`compare/versions/${encodeURIComponent(id)}.json`),
    heldAreas: () => read<readonly HeldArea[]>(`${GEODATA_FOLDER}/area-series.json`),
    geodata: async (date) => {
      const [territory, basemap, places, sites] = await Promise.all([
        read<TerritoryTopology>(`${GEODATA_FOLDER}/territory/${date}.topo.json`),
        read<BasemapTopology>(`${GEODATA_FOLDER}/basemap.topo.json`),
        read<MapPlace[]>(`${GEODATA_FOLDER}/map-labels.json`),
        read<MapSite[]>(`${GEODATA_FOLDER}/sites.json`)
      ]);
      return { territory, basemap, places, sites };
    }
  };
}
