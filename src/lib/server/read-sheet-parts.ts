import { allVersions } from '../plans/catalogue';
import { citedSources } from '../plans/cited-sources';
import { NODE_GEODATA, readPlaces } from './read-geodata';

/** Parts of sheets from the files of the project, as the browser fetches them from those of the site. */
export function readSheetParts() {
  return {
    ...NODE_GEODATA,
    places: () => Promise.resolve(readPlaces()),
    version: async (id: string) => {
      const version = await Promise.resolve(allVersions().find((candidate) => candidate.id === id));
      if (version === undefined) throw new Error(`There is no plan version “${id}”.`);
      return { version, sources: citedSources(version) };
    }
  };
}
