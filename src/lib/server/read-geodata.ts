import type { GeodataSource, SharedGround } from '../cartography/ground/geodata-source';
import { existsSync, readFileSync } from 'node:fs';
import { atlasFile } from '../atlas-files';
import type { BasemapTopology, MapGeodata, MapPlace, MapSite } from '../cartography/ground/geodata';
import type { Place } from '../places/place';
import type { PlaceFaces } from '../places/place-faces';
import type { AssetFile } from '../assets/asset';
import type { TownFile } from '../places/towns';
import { once } from '../once';
import { Latest } from '../remember';
import { peopleOf } from '../people/face-people';
import { peopleOnDate, type PeopleFile } from '../people/people-file';
import { borderFile, type BorderFactors, type DeclaredBand } from '../territory/border-factors';
import { datedLine } from '../territory/line-of-contact';
import type { Manifest } from '../territory/manifest';
import type { TerritoryTopology } from '../territory/read-territory';
import type { HeldArea, LineChange, Territory } from '../territory/territory';
import type { Verification } from '../territory/verification';

/** Reads a file of `static/geodata`; throws a sentence that names the file if it is missing or no JSON. */
function readFile(path: string): unknown {
  const file = atlasFile('static/geodata', path);
  if (!existsSync(file)) throw new Error(`static/geodata/${path} is missing; npm run geodata writes it.`);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch {
    throw new Error(`static/geodata/${path} is no valid JSON; npm run geodata writes it anew.`);
  }
}

const readJson = once(readFile);

export const readManifest = (): Manifest => readJson('manifest.json') as Manifest;

export const readVerification = (): Verification => readJson('verification.json') as Verification;

/** The gazetteer. */
export const readPlaces = (): readonly Place[] => readJson('places.json') as readonly Place[];

/** Position of each place of the gazetteer on each date. */
export const readPlaceFaces = (): PlaceFaces => readJson('place-faces.json') as PlaceFaces;

/** The larger places, with the face each lies in on each date. */
export const readTowns = (): TownFile => readJson('towns.json') as TownFile;

/** How many people lived on the land of each face of each date. */
export const readPeople = (): PeopleFile => readJson('people.json') as PeopleFile;

const peopleOn = once((date: string) => {
  const people = peopleOnDate(readPeople(), date);
  return people && peopleOf(people);
});

/** Assets, with the face each lies in on each date. */
export const readAssets = (): AssetFile => readJson('assets.json') as AssetFile;

/** The faces of a date with their people, without geometry; `undefined` if the manifest has no such date. */
export function readFaces(date: string): Territory | undefined {
  const entry = readManifest().dates.find((candidate) => candidate.date === date);
  if (entry === undefined) return undefined;
  const people = peopleOn(date);
  return { line: datedLine(date), faces: entry.faces, ...(people && { people }) };
}

/** The faces of a date that the manifest must have, without geometry; throws a sentence that names the file if not. */
export function requireFaces(date: string): Territory {
  const territory = readFaces(date);
  if (territory === undefined) throw new Error(`static/geodata/manifest.json has no faces for ${date}.`);
  return territory;
}

/** What borders are summed from on a date that the manifest has. */
export const readBorders = (date: string): BorderFactors => readJson(borderFile(date)) as BorderFactors;

/** Distances from the line that texts and proposals name. */
export const readBands = (): readonly DeclaredBand[] => readJson('bands.json') as readonly DeclaredBand[];

/** Held areas of the oblasts over time, by the lines before generalising. */
export const readHeldAreas = (): HeldArea[] => readJson('area-series.json') as HeldArea[];

/** Land that changed hands up to the newest line. */
export const readLineChanges = (): LineChange[] => readJson('line-changes.json') as LineChange[];

/** What maps of every date share. */
const readGround = (): SharedGround => ({
  basemap: readJson('basemap.topo.json') as BasemapTopology,
  places: readJson('map-labels.json') as MapPlace[],
  sites: readJson('sites.json') as MapSite[]
});

/**
 * Lines of contact whose geometry is kept: what is worked out from one, of which the frames of maps are the most, lives as
 * long as it. Pages are prerendered version by version, and each version has its own line beside the newest.
 */
const TOPOLOGIES_KEPT = 6;
const topologies = new Latest<TerritoryTopology>(TOPOLOGIES_KEPT);
const readTopology = (date: string): TerritoryTopology =>
  topologies.get(date, () => readFile(`territory/${date}.topo.json`) as TerritoryTopology);

/** Everything a map of a date is drawn from. */
export const readMapGeodata = (date: string): MapGeodata => ({ ...readGround(), territory: readTopology(date) });

/** The same for what works in browsers, too. */
export const NODE_GEODATA: GeodataSource = {
  manifest: () => Promise.resolve(readManifest()),
  heldAreas: () => Promise.resolve(readHeldAreas()),
  ground: () => Promise.resolve(readGround()),
  territory: (date) => Promise.resolve(readTopology(date)),
  bands: () => Promise.resolve(readBands()),
  borders: (date) => Promise.resolve(readBorders(date)),
  people: () => Promise.resolve(readPeople()),
  assets: () => Promise.resolve(readAssets())
};
