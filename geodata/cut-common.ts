import { parseArgs } from 'node:util';
import { cutCommonFaces } from '../src/lib/own-line/cut/common/cut-common';
import { cutAtFullDetail } from '../src/lib/own-line/cut/cut-own-line';
import { layGround } from '../src/lib/own-line/cut/drawing/ground';
import type { WaterTopology } from '../src/lib/own-line/cut/drawing/lay-on-faces';
import { runMapshaper } from '../src/lib/own-line/cut/run-mapshaper';
import type { ControlDrawing } from '../src/lib/own-line/control-drawing';
import { describeRemark } from '../src/lib/own-line/describe-remark';
import type { Remark } from '../src/lib/territory/line/bad-line';
import type { UnitsTopology } from '../src/lib/territory/units';
import { BadInput } from './bad-input';
import { nameFile, readLineOfContact } from './line/line-of-contact';
import { readDrawing } from './line/read-drawing';
import { readPeople, WATER_FILE } from './recipes/people';
import { readPlaces } from './recipes/places';
import { Sources } from './sources';
import { UNITS_FILE } from './units';

/** A line to be laid over another: its name, what was drawn, and what was found on reading it. */
interface NamedDrawing {
  readonly name: string;
  readonly drawing: ControlDrawing;
  readonly remarks: readonly Remark[];
}

/** A line by its date, if the atlas has one of that day, else by its file. */
async function findDrawing(sources: Sources, given: string, means: string | undefined): Promise<NamedDrawing> {
  if (sources.dates().includes(given)) {
    const file = `line-of-contact/${given}.csv`;
    return { name: file, drawing: { kind: 'parts', parts: readLineOfContact(file, sources.text(file)) }, remarks: [] };
  }
  const { name, drawing, reading } = await readDrawing(given, means);
  return { name, drawing, remarks: reading.remarks };
}

/**
 * Lays two lines over each other, each the date of one of the atlas's or a file in any form that pages take, and prints
 * the faces that both have, with their people, on standard output. `--means` and `--means-b` say what the shapes of
 * files are. Exit code 2 and one sentence on standard error for a file that cannot be used.
 */
export async function main(args: string[]): Promise<number> {
  try {
    const options = { means: { type: 'string' }, 'means-b': { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [first, second] = positionals;
    if (first === undefined || second === undefined) throw new BadInput('cut-common', 'name two lines of contact');
    process.stdout.write(JSON.stringify(await cutCommon([first, second], [values.means, values['means-b']])));
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

async function cutCommon(
  lines: readonly [string, string],
  means: readonly [string | undefined, string | undefined]
): Promise<object> {
  const sources = new Sources('geodata/sources');
  const ground = layGround({
    units: sources.json(UNITS_FILE) as UnitsTopology,
    water: sources.json(WATER_FILE) as WaterTopology,
    points: readPeople(sources),
    places: readPlaces(sources)
  });
  const cutOne = async (index: 0 | 1) => {
    const { name, drawing, remarks } = await findDrawing(sources, lines[index], means[index]);
    const made = await nameFile(name, () => cutAtFullDetail(runMapshaper, drawing, ground));
    const notes = [...remarks, ...made.remarks].map((remark) => `${name}: ${describeRemark(remark, 'en')}.`);
    return { name, cut: made.cut, notes };
  };
  const [first, second] = [await cutOne(0), await cutOne(1)];
  const common = await nameFile(`${first.name}, ${second.name}`, () =>
    cutCommonFaces(runMapshaper, [first.cut, second.cut], ground)
  );
  return { common, notes: [...first.notes, ...second.notes] };
}
