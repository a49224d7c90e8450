import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ControlDrawing } from '../src/lib/own-line/control-drawing';
import { cutAtFullDetail } from '../src/lib/own-line/cut/cut-own-line';
import { layGround, type LineGround } from '../src/lib/own-line/cut/drawing/ground';
import type { WaterTopology } from '../src/lib/own-line/cut/drawing/lay-on-faces';
import { runMapshaper } from '../src/lib/own-line/cut/run-mapshaper';
import { showUnseen } from '../src/lib/show-unseen';
import { cutTerritory } from '../src/lib/territory/cut/cut-territory';
import type { LinePart } from '../src/lib/territory/line/line-parts';
import type { Face } from '../src/lib/territory/territory';
import type { UnitsTopology } from '../src/lib/territory/units';
import { BadInput, isAtFault } from './bad-input';
import { HELD_AREAS_FILE } from './held-areas';
import { generalise } from './line/generalise';
import { nameFile } from './line/line-of-contact';
import { readDrawing } from './line/read-drawing';
import { partsOfLand } from './line/table-of-land';
import { WATER_FILE } from './recipes/people';
import { PROVENANCE_FILE, Sources } from './sources';
import { UNITS_FILE } from './units';

/** A table may hold a unit's land differently from the file by so much: km², and a share of what is held. */
const MOST_KM2 = 10;
const MOST_SHARE = 0.05;

interface Asked {
  readonly from: string;
  readonly date: string;
  readonly credit: string;
  readonly licence: string;
  readonly origin: string;
  readonly means: string | undefined;
  readonly folder: string;
}

function readAsked(args: string[]): Asked {
  const text = { type: 'string' } as const;
  const options = { from: text, date: text, credit: text, licence: text, origin: text, means: text, sources: text };
  const { values } = parseArgs({ args, options });
  const { from, date, credit, licence = 'as its maker says', origin, means, sources = 'geodata/sources' } = values;
  if (from === undefined || date === undefined || !credit) {
    throw new BadInput('geodata:line', 'it takes --from FILE --date YYYY-MM-DD --credit "…"');
  }
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date) || Number.isNaN(Date.parse(date))) {
    throw new BadInput('geodata:line', `“${date}” is no day of the form YYYY-MM-DD`);
  }
  return { from, date, credit, licence, origin: origin ?? credit, means, folder: sources };
}

/** What Russia holds by unit, in km². */
function heldByRussia(faces: readonly Face[]): Map<string, number> {
  const held = new Map<string, number>();
  for (const { unit, holder, areaKm2 } of faces) {
    if (holder === 'russia') held.set(unit, (held.get(unit) ?? 0) + areaKm2);
  }
  return held;
}

function writeTable(parts: readonly LinePart[]): string {
  const rows = parts.flatMap(({ part, closed, positions, units = [] }) => [
    ...positions.map(([lng, lat], index) => [part, index + 1, lng, lat, closed, ''].join()),
    ...units.map((unit, index) => [part, index + 1, '', '', closed, unit].join())
  ]);
  const hasUnits = parts.some(({ units }) => units !== undefined);
  const lines = hasUnits ? rows : rows.map((row) => row.slice(0, -1));
  return [`part,seq,lon,lat,closed${hasUnits ? ',unit' : ''}`, ...lines, ''].join('\n');
}

/** The parts of the table: as they were written where it was a table, else generalised. */
function tableParts(file: string, drawing: ControlDrawing, parts: readonly LinePart[], ground: LineGround) {
  if (drawing.kind === 'parts') return parts.map((part) => ({ part, km: 0 }));
  const whole = drawing.kind === 'held' ? partsOfLand(file, drawing, parts, ground) : parts;
  return whole.map(generalise);
}

/** The table of held areas with the rows of a day, among the others in order. */
function addHeldAreas(text: string, date: string, held: ReadonlyMap<string, number>): string {
  const [head = '', ...rows] = text.trimEnd().split('\n');
  const others = rows.filter((row) => !row.startsWith(`${date},`));
  const totals = new Map(others.map((row) => row.split(',')).map(([, unit = '', total = '']) => [unit, Number(total)]));
  const added = [...totals]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([unit, total]) => {
      const russia = Math.min(total, held.get(unit) ?? 0);
      return [date, unit, total.toFixed(1), russia.toFixed(1), (total - russia).toFixed(1)].join();
    });
  const sorted = [...others, ...added].sort((a, b) => (a.slice(0, 16) < b.slice(0, 16) ? -1 : 1));
  return [head, ...sorted, ''].join('\n');
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Writes table, areas and provenance of a new line. */
function write({ date, credit, licence, origin, folder }: Asked, table: string, areas: string, changes: string): void {
  const file = `line-of-contact/${date}.csv`;
  const known = JSON.parse(readFileSync(join(folder, PROVENANCE_FILE), 'utf8')) as { file: string; sha256: string }[];
  const isDaily = /deepstatemap/iu.test(credit);
  const entry = {
    file,
    origin,
    changes,
    credit,
    licence,
    ...(!isDaily && { line: 'credited' }),
    sha256: sha256(table)
  };
  const entries = known
    .filter((one) => one.file !== file)
    .map((one) => (one.file === HELD_AREAS_FILE ? { ...one, sha256: sha256(areas) } : one));
  const place = entries.findLastIndex((one) => one.file.startsWith('line-of-contact/') && one.file < file);
  entries.splice(place + 1, 0, entry);
  writeFileSync(join(folder, file), table);
  writeFileSync(join(folder, HELD_AREAS_FILE), areas);
  writeFileSync(join(folder, PROVENANCE_FILE), `${JSON.stringify(entries, null, 2)}\n`);
}

/** Prints what the table holds beside what the file does, and refuses a table that differs by too much. */
function compare(file: string, before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): void {
  for (const unit of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const [drawn, told] = [before.get(unit) ?? 0, after.get(unit) ?? 0];
    const difference = told - drawn;
    console.log(
      `${unit}: ${drawn.toFixed(1)} km² in the file, ${told.toFixed(1)} in the table (${difference.toFixed(1)})`
    );
    if (Math.abs(difference) > MOST_KM2 + MOST_SHARE * drawn) {
      throw new BadInput(
        file,
        `a table would hold ${difference.toFixed(0)} km² more of ${unit} than the file: nothing was written`
      );
    }
  }
}

async function addLine(asked: Asked): Promise<void> {
  const sources = new Sources(asked.folder);
  const { name, drawing } = await readDrawing(asked.from, asked.means, '--means');
  const units = sources.json(UNITS_FILE) as UnitsTopology;
  const ground = layGround({ units, water: sources.json(WATER_FILE) as WaterTopology, points: [], places: [] });
  const { cut } = await nameFile(name, () => cutAtFullDetail(runMapshaper, drawing, ground));
  const before = heldByRussia(cut.faces);
  const areasText = sources.text(HELD_AREAS_FILE);
  const listed = new Set(areasText.split('\n').map((row) => row.split(',')[1]));
  const part = [...before.keys()].find(
    (unit) => !listed.has(unit) && cut.faces.some((face) => face.unit === unit && face.holder === 'ukraine')
  );
  if (part !== undefined)
    throw new BadInput(name, `it divides ${part}, of which ${HELD_AREAS_FILE} has no areas on other days`);
  const generalised = await nameFile(name, () => tableParts(name, drawing, cut.parts, ground));
  const parts = generalised.map((one) => one.part);
  const after = heldByRussia((await nameFile(name, () => cutTerritory(runMapshaper, ground, parts))).faces);
  compare(name, before, after);
  const [km] = generalised.map((one) => one.km).sort((a, b) => b - a);
  const count = parts.reduce((sum, { positions }) => sum + positions.length, 0);
  const changes =
    km === undefined || km === 0
      ? 'None but the form of the table'
      : `Generalised to ${km * 1000} m, rounded to 0.001 degree; pockets under 5 km² left out`;
  const replaced = existsSync(join(asked.folder, `line-of-contact/${asked.date}.csv`));
  write(asked, writeTable(parts), addHeldAreas(areasText, asked.date, before), changes);
  console.log(
    `line-of-contact/${asked.date}.csv ${replaced ? 'replaced' : 'written'}: ${count} points. ${changes}. Next: npm run geodata`
  );
}

/**
 * Makes an embedded line of a file in any form that pages take: its table, the areas that it has before it was
 * generalised, and its provenance. Exit code 2 and one sentence for a file or arguments that cannot be used.
 */
export async function main(args: string[]): Promise<number> {
  try {
    await addLine(readAsked(args));
    return 0;
  } catch (error) {
    if (!isAtFault(error)) throw error;
    console.error(showUnseen(error.message));
    return 2;
  }
}
