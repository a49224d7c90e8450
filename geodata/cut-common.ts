import { parseArgs } from 'node:util';
import { cutCommonFaces } from '../src/lib/own-line/cut/common/cut-common';
import { cutAtFullDetail } from '../src/lib/own-line/cut/cut-own-line';
import { layGround } from '../src/lib/own-line/cut/drawing/ground';
import type { WaterTopology } from '../src/lib/own-line/cut/drawing/lay-on-faces';
import { runMapshaper } from '../src/lib/own-line/cut/run-mapshaper';
import { describeRemark } from '../src/lib/own-line/describe-remark';
import type { Corners } from '../src/lib/territory/outline';
import type { UnitsTopology } from '../src/lib/territory/units';
import { BadInput } from './bad-input';
import { findDrawing, readOutlines } from './line/find-drawing';
import { nameFile } from './line/line-of-contact';
import { readPeople, WATER_FILE } from './recipes/people';
import { readPlaces } from './recipes/places';
import { Sources } from './sources';
import { UNITS_FILE } from './units';

/**
 * Lays two lines over each other, each the date of one of the atlas's or a file in any form that pages take, and prints
 * the faces that both have, with their people, on standard output; `--inside` has outlines of drafts, along which they are
 * cut as well. `--means` and `--means-b` say what the shapes of files are. Exit code 2 and one sentence on standard error
 * for a file that cannot be used.
 */
export async function main(args: string[]): Promise<number> {
  try {
    const options = { means: { type: 'string' }, 'means-b': { type: 'string' }, inside: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [first, second] = positionals;
    if (first === undefined || second === undefined) throw new BadInput('cut-common', 'name two lines of contact');
    const outlines = readOutlines(values.inside);
    process.stdout.write(JSON.stringify(await cutCommon([first, second], [values.means, values['means-b']], outlines)));
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

async function cutCommon(
  lines: readonly [string, string],
  means: readonly [string | undefined, string | undefined],
  outlines: readonly Corners[]
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
    cutCommonFaces(runMapshaper, [first.cut, second.cut], ground, outlines)
  );
  return { common, notes: [...first.notes, ...second.notes] };
}
