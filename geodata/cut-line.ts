import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { BadInput } from './bad-input';
import { measureBorders } from './borders/measure-borders';
import { Surroundings } from './borders/surroundings';
import { nameTowns } from '../src/lib/own-line/cut/drawing/lay-on-faces';
import { layOnFaces, readPeople, readWater } from './recipes/people';
import { readPlaces } from './recipes/places';
import { readSites } from './recipes/sites';
import { buildTopology, cutTerritory } from './recipes/territory';
import { Sources } from './sources';
import { readUnits } from './units';

/**
 * Cuts the territory along a line table of the user's own (same columns as `sources/line-of-contact/*.csv`) and prints
 * its topology, and the people of its faces, on standard output; with `borders` as the second argument also what borders
 * are summed from. Exit code 2 and one sentence on standard error for a table that cannot be used.
 */
export async function main([file, also]: string[]): Promise<number> {
  try {
    if (file === undefined) throw new BadInput('cut-line', 'name the table of a line of contact');
    const sources = new Sources('geodata/sources');
    const cut = await cutTerritory(sources, readUnits(sources), basename(file), readTable(file));
    const topology = await buildTopology(cut);
    const places = readPlaces(sources);
    const points = readPeople(sources);
    const people = layOnFaces(points, cut, readWater(sources), nameTowns(places));
    const measure = () =>
      measureBorders(cut, new Surroundings(sources), { places, sites: readSites(sources), people: points });
    process.stdout.write(JSON.stringify({ topology, people, ...(also === 'borders' && { borders: measure() }) }));
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

function readTable(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new BadInput(basename(file), 'it cannot be read');
  }
}
