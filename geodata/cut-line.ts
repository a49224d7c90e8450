import { parseArgs } from 'node:util';
import { cutAtFullDetail } from '../src/lib/own-line/cut/cut-own-line';
import { measureFactors } from '../src/lib/own-line/cut/borders/measure-borders';
import { layGround } from '../src/lib/own-line/cut/drawing/ground';
import type { WaterTopology } from '../src/lib/own-line/cut/drawing/lay-on-faces';
import { runMapshaper } from '../src/lib/own-line/cut/run-mapshaper';
import { describeRemark } from '../src/lib/own-line/describe-remark';
import type { UnitsTopology } from '../src/lib/territory/units';
import { BadInput } from './bad-input';
import { nameFile } from './line/line-of-contact';
import { readDrawing } from './line/read-drawing';
import { readSurroundings } from './recipes/borders';
import { layOnFaces, readPeople, WATER_FILE } from './recipes/people';
import { readPlaces } from './recipes/places';
import { readSites } from './recipes/sites';
import { buildTopology } from './recipes/territory';
import { Sources } from './sources';
import { UNITS_FILE } from './units';

/**
 * Cuts the territory along a line of the user's own, in any form that pages take, and prints its topology, the people
 * of its faces and notes on what was mended on standard output; with `--borders` also what borders are summed from.
 * `--means` says what the shapes are: `held-by-russia`, `held-by-ukraine` or `line`. Exit code 2 and one sentence on
 * standard error for a file that cannot be used.
 */
export async function main(args: string[]): Promise<number> {
  try {
    const options = { means: { type: 'string' }, borders: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file] = positionals;
    if (file === undefined) throw new BadInput('cut-line', 'name the file of a line of contact');
    process.stdout.write(JSON.stringify(await cutFile(file, values.means, values.borders === true)));
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

async function cutFile(file: string, means: string | undefined, withBorders: boolean): Promise<object> {
  const { name, drawing, reading } = await readDrawing(file, means);
  const sources = new Sources('geodata/sources');
  const [places, points] = [readPlaces(sources), readPeople(sources)];
  const units = sources.json(UNITS_FILE) as UnitsTopology;
  const ground = layGround({ units, water: sources.json(WATER_FILE) as WaterTopology, points, places });
  const made = await nameFile(name, () => cutAtFullDetail(runMapshaper, drawing, ground));
  const cut = { file: name, ...made.cut };
  const { count, km2 } = made.dropped;
  const remarks = [
    ...reading.remarks,
    ...made.remarks,
    ...(count > 0 ? [{ code: 'specks-dropped', values: { count, km2 } }] : [])
  ];
  return {
    topology: await buildTopology(cut),
    people: layOnFaces(points, cut, ground.water, ground.nameTown),
    // What the file says of itself, for images.
    ...(reading.date !== undefined && { date: reading.date }),
    ...(reading.credit !== undefined && { credit: reading.credit }),
    notes: remarks.map((remark) => `${name}: ${describeRemark(remark, 'en')}.`),
    ...(withBorders && {
      borders: measureFactors(cut, readSurroundings(sources), { places, sites: readSites(sources), people: points })
    })
  };
}
