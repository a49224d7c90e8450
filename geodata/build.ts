import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { nameTowns } from '../src/lib/own-line/cut/drawing/lay-on-faces';
import { readFaceOutlines } from '../src/lib/places/face-at';
import type { TerritoryTopology } from '../src/lib/territory/read-territory';
import type { BuiltFile } from './artefact';
import { isAtFault } from './bad-input';
import { readHeldAreas } from './held-areas';
import { buildAreaSeries } from './recipes/area-series';
import { buildAssets, readAssets } from './recipes/assets';
import { buildBands, readBands } from './recipes/bands';
import { buildBasemap } from './recipes/basemap';
import { buildBorders, buildLineCountries, readSurroundings } from './recipes/borders';
import { buildLineGround } from './recipes/line-ground';
import { buildLineChanges } from './recipes/line-changes';
import { buildManifest } from './recipes/manifest';
import { buildMapLabels } from './recipes/map-labels';
import { buildPeople, buildPeoplePoints, layOnFaces, readPeople, readWater } from './recipes/people';
import { buildPlaceFaces, buildTowns, derivePlaceFaces, type DatedOutlines } from './recipes/place-faces';
import { buildPlaces, readPlaces } from './recipes/places';
import { buildSites, readSites } from './recipes/sites';
import { buildLine, buildTerritory, cutDate } from './recipes/territory';
import { buildVerification } from './recipes/verification';
import { Sources } from './sources';
import { readUnits } from './units';

/** Every file of `static/geodata`, from the sources alone: the same sources give the same bytes. */
async function buildAll(sources: Sources): Promise<BuiltFile[]> {
  // All tables before anything is cut: who has made a slip in one need not wait for minutes.
  const units = readUnits(sources);
  const dates = sources.dates();
  const places = readPlaces(sources);
  const heldAreas = readHeldAreas(sources, units);
  const points = readPeople(sources);
  const [assets, bands] = [readAssets(sources, units, places), readBands(sources)];
  const water = readWater(sources);
  const nameTown = nameTowns(places);
  const gazetteer = { places, sites: readSites(sources), people: points };
  const surroundings = readSurroundings(sources);
  const files: BuiltFile[] = [];
  const people = [];
  const cuts = [];
  const dated: DatedOutlines[] = [];
  for (const date of dates) {
    const cut = await cutDate(sources, units, date);
    cuts.push({ date, ...cut });
    people.push({ date, people: layOnFaces(points, cut, water, nameTown) });
    const file = await buildTerritory(date, cut, sources.lineOrigin(date));
    files.push(file, buildBorders(date, cut, sources.lineOrigin(date), surroundings, gazetteer));
    files.push(buildLine(date, cut, sources.lineOrigin(date)));
    dated.push({ date, ...readFaceOutlines(JSON.parse(file.text) as TerritoryTopology) });
  }
  const placeFaces = derivePlaceFaces(places, dated);
  const origins = [...new Set(dates.map((date) => sources.lineOrigin(date)))];
  files.push(
    await buildBasemap(sources),
    buildPlaces(places),
    buildMapLabels(places),
    buildSites(sources),
    buildBands(bands),
    buildLineGround(sources),
    buildLineCountries(sources)
  );
  files.push(buildPlaceFaces(placeFaces, origins), buildTowns(places, placeFaces, origins));
  files.push(buildPeople(points, people, origins), buildPeoplePoints(points));
  files.push(buildAssets(assets, dated, origins));
  files.push(buildVerification(sources, units, cuts, heldAreas, origins));
  files.push(buildAreaSeries(sources, heldAreas));
  files.push(await buildLineChanges(cuts));
  return [...files, buildManifest(sources, files, units, dates)];
}

function committedPaths(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  } catch {
    return [];
  }
}

/** A sentence on the first file that is missing, left over, or not as built; undefined if all are as built. */
function findDifference(folder: string, files: readonly BuiltFile[]): string | undefined {
  const committed = new Set(committedPaths(folder));
  for (const { path, text } of files) {
    if (!committed.delete(path)) return `${path} is missing in ${folder}; run npm run geodata.`;
    if (readFileSync(join(folder, path), 'utf8') !== text)
      return `${path} differs from a rebuild; run npm run geodata.`;
  }
  const [leftOver] = committed;
  return leftOver === undefined
    ? undefined
    : `${leftOver} in ${folder} is not built from any source; run npm run geodata.`;
}

function write(folder: string, files: readonly BuiltFile[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/**
 * Rebuilds the geodata; with `--check` compares a rebuild with the committed files instead of writing. Exit code 1: a
 * file differs; 2: bad input or arguments. `--sources` and `--output` name other folders, for the tests.
 */
export async function main(args: string[]): Promise<number> {
  const folder = { type: 'string' } as const;
  try {
    const options = { check: { type: 'boolean' }, sources: folder, output: folder } as const;
    const { check, sources = 'geodata/sources', output = 'static/geodata' } = parseArgs({ args, options }).values;
    const files = await buildAll(new Sources(sources));
    const difference = check ? findDifference(output, files) : undefined;
    if (difference !== undefined) {
      console.error(difference);
      return 1;
    }
    if (!check) write(output, files);
    return 0;
  } catch (error) {
    if (!isAtFault(error)) throw error;
    console.error(error.message);
    return 2;
  }
}
