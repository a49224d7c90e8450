import { allVersions } from '../plans/catalogue';
import { citedSources } from '../plans/cited-sources';
import type { Manifest } from '../territory/manifest';
import type { TerritoryTopology } from '../territory/read-territory';
import { readHeldAreas, readManifest, readMapGeodata } from './read-geodata';

/** A line of contact of the person's own, in place of those of the dates. */
interface OwnLine {
  /** Name of the file that it was read from, without its folder. */
  readonly name: string;
  readonly territory: TerritoryTopology;
}

/** The credit for the atlas's own lines. */
const LINE_CREDIT = 'deepstatemap';

/** Manifest for an image on the person's own line: its name stands for its date, and no source is credited with it. */
function manifestOf({ name }: OwnLine): Manifest {
  const manifest = readManifest();
  const [entry] = manifest.dates;
  return {
    ...manifest,
    dates: entry === undefined ? [] : [{ ...entry, date: name }],
    credits: manifest.credits.filter(({ id }) => id !== LINE_CREDIT)
  };
}

/** Parts of sheets from the files of the project, as the browser fetches them from those of the site. */
export function readSheetParts(ownLine?: OwnLine) {
  return {
    manifest: () => Promise.resolve(ownLine === undefined ? readManifest() : manifestOf(ownLine)),
    version: async (id: string) => {
      const version = await Promise.resolve(allVersions().find((candidate) => candidate.id === id));
      if (version === undefined) throw new Error(`There is no plan version “${id}”.`);
      return { version, sources: citedSources(version) };
    },
    heldAreas: () => Promise.resolve(readHeldAreas()),
    geodata: (date: string) => {
      if (ownLine === undefined) return Promise.resolve(readMapGeodata(date));
      const [first] = readManifest().dates;
      return Promise.resolve({ ...readMapGeodata(first?.date ?? date), territory: ownLine.territory });
    }
  };
}
