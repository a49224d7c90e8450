import { parseArgs } from 'node:util';
import { cutAtFullDetail } from '../src/lib/own-line/cut/cut-own-line';
import { measureFactors } from '../src/lib/own-line/cut/borders/measure-borders';
import { layGround } from '../src/lib/own-line/cut/drawing/ground';
import type { WaterTopology } from '../src/lib/own-line/cut/drawing/lay-on-faces';
import { runMapshaper } from '../src/lib/own-line/cut/run-mapshaper';
import { describeRemark } from '../src/lib/own-line/describe-remark';
import type { Corners } from '../src/lib/territory/outline';
import type { UnitsTopology } from '../src/lib/territory/units';
import { BadInput } from './bad-input';
import { findDrawing, readOutlines } from './line/find-drawing';
import { nameFile } from './line/line-of-contact';
import { readSurroundings } from './recipes/borders';
import { layOnFaces, readPeople, WATER_FILE } from './recipes/people';
import { readPlaces } from './recipes/places';
import { readSites } from './recipes/sites';
import { buildTopology } from './recipes/territory';
import { Sources } from './sources';
import { UNITS_FILE } from './units';

/**
 * Cuts the territory along a line of the user's own, in any form that pages take, or along one of the atlas's by its date,
 * and prints its topology, the people of its faces and notes on what was mended on standard output; with `--borders` also
 * what borders are summed from. `--inside` has outlines of drafts, along which it is cut as well. `--means` says what the
 * shapes are: `held-by-russia`, `held-by-ukraine` or `line`. Exit code 2 and one sentence on standard error for a file that
 * cannot be used.
 */
export async function main(args: string[]): Promise<number> {
  try {
    const options = { means: { type: 'string' }, borders: { type: 'boolean' }, inside: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file] = positionals;
    if (file === undefined) throw new BadInput('cut-line', 'name the file of a line of contact');
    const outlines = readOutlines(values.inside);
    process.stdout.write(JSON.stringify(await cutFile(file, values.means, values.borders === true, outlines)));
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

async function cutFile(
  file: string,
  means: string | undefined,
  withBorders: boolean,
  outlines: readonly Corners[]
): Promise<object> {
  const sources = new Sources('geodata/sources');
  const found = await findDrawing(sources, file, means);
  const { name } = found;
  const [places, points] = [readPlaces(sources), readPeople(sources)];
  const units = sources.json(UNITS_FILE) as UnitsTopology;
  const ground = layGround({ units, water: sources.json(WATER_FILE) as WaterTopology, points, places });
  const made = await nameFile(name, () => cutAtFullDetail(runMapshaper, found.drawing, ground, undefined, outlines));
  const cut = { file: name, ...made.cut };
  const { count, km2 } = made.dropped;
  const remarks = [
    ...found.remarks,
    ...made.remarks,
    ...(count > 0 ? [{ code: 'specks-dropped', values: { count, km2 } }] : [])
  ];
  return {
    topology: await buildTopology(cut),
    people: layOnFaces(points, cut, ground.water, ground.nameTown),
    // What the file says of itself, for images.
    ...(found.date !== undefined && { date: found.date }),
    ...(found.credit !== undefined && { credit: found.credit }),
    notes: remarks.map((remark) => `${name}: ${describeRemark(remark, 'en')}.`),
    ...(withBorders && {
      borders: measureFactors(cut, readSurroundings(sources), { places, sites: readSites(sources), people: points })
    })
  };
}
