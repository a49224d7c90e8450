import { allVersions } from '../plans/catalogue';
import { citedSources } from '../plans/cited-sources';
import type { TerritoryTopology } from '../territory/read-territory';
import { readHeldAreas, readManifest, readMapGeodata } from './read-geodata';

/**
 * Parts of sheets from the files of the project, as the browser fetches them from those of the site.
 *
 * @param ownLine topology on a line of somebody's own, in place of those of the dates
 */
export function readSheetParts(ownLine?: TerritoryTopology) {
  return {
    manifest: () => Promise.resolve(readManifest()),
    version: async (id: string) => {
      const version = await Promise.resolve(allVersions().find((candidate) => candidate.id === id));
      if (version === undefined) throw new Error(`There is no plan version “${id}”.`);
      return { version, sources: citedSources(version) };
    },
    heldAreas: () => Promise.resolve(readHeldAreas()),
    geodata: (date: string) => {
      const geodata = readMapGeodata(date);
      return Promise.resolve(ownLine === undefined ? geodata : { ...geodata, territory: ownLine });
    }
  };
}
