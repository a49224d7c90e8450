import type { MultiPolygon } from 'geojson';
import {
  layOnFaces as layPoints,
  townWater,
  type WaterTopology
} from '../../src/lib/own-line/cut/drawing/lay-on-faces';
import type { FacePeople } from '../../src/lib/people/face-people';
import { PointOutsideError, type NameTown } from '../../src/lib/people/lay-people';
import type { LargeTown, NamedTown, PeopleFile } from '../../src/lib/people/people-file';
import { COUNTED_ON, OTHER_BASIS_UNITS, writePeoplePoints, type PeoplePoint } from '../../src/lib/people/people-points';
import type { BuiltFile } from '../artefact';
import { BadInput } from '../bad-input';
import type { LineOrigin, Sources } from '../sources';
import { readTable, type Row } from '../table';
import type { CutTerritory } from './territory';

export const PEOPLE_FILE = 'people/people.csv';
const HROMADAS_FILE = 'people/hromadas.csv';
const TOTALS_FILE = 'people/unit-totals.csv';
export const WATER_FILE = 'basemap/water.topo.json';

/** The line of this day follows the borders of what was held before the full-scale invasion. */
const BEFORE_INVASION = '2022-02-23';

/** A whole number of people, none below one: a point without any has no place in the table. */
function peopleOf(row: Row): number {
  const people = row.number('people', [1, 1e7]);
  if (!Number.isInteger(people))
    throw new BadInput(row.file, `people on line ${row.line} is no whole number: "${people}"`);
  return people;
}

interface SourcePoint extends PeoplePoint {
  readonly line: number;
  /** Code of the hromada; none in Crimea and Sevastopol. */
  readonly hromada: string | null;
}

function readPoint(row: Row): SourcePoint {
  const kind = row.text('kind');
  if (kind !== 'town' && kind !== 'rural') {
    throw new BadInput(row.file, `kind on line ${row.line} is neither town nor rural: "${kind}"`);
  }
  return {
    line: row.line,
    lng: row.number('lon', [22, 41]),
    lat: row.number('lat', [44, 53]),
    people: peopleOf(row),
    unit: row.text('unit'),
    isTown: kind === 'town',
    hromada: row.optionalText('hromada')
  };
}

/** Refuses points whose sums by a key are not those of a table, and keys that the table lacks. */
function checkSums(
  points: readonly SourcePoint[],
  keyOf: (point: SourcePoint) => string | null,
  [file, column, totals]: readonly [file: string, column: string, totals: readonly Row[]]
): void {
  const sums = new Map<string, number>();
  const lines = new Map<string, number>();
  for (const point of points) {
    const key = keyOf(point);
    if (key === null) continue;
    sums.set(key, (sums.get(key) ?? 0) + point.people);
    lines.set(key, lines.get(key) ?? point.line);
  }
  for (const row of totals) {
    const key = row.text(column);
    const total = row.number(totals[0]?.cells.population === undefined ? 'people' : 'population', [0, 1e8]);
    const sum = sums.get(key) ?? 0;
    if (sum !== total) {
      throw new BadInput(
        PEOPLE_FILE,
        `the points of ${key} (from line ${lines.get(key) ?? 'none'}) add up to ${sum}, not to the ${total} of line ${row.line} in ${file}`
      );
    }
    sums.delete(key);
  }
  const [unknown] = sums.keys();
  if (unknown !== undefined) {
    throw new BadInput(PEOPLE_FILE, `line ${lines.get(unknown)} names ${unknown}, which has no total in ${file}`);
  }
}

/** Kyiv is a hromada of its own and a unit; the table of hromadas leaves it out. */
const KYIV_UNIT = 'UA-30';

/**
 * The points, checked: each hromada and each unit adds up to its total to the person.
 *
 * @throws {BadInput} where a source is not as it must be
 */
export function readPeople(sources: Sources): SourcePoint[] {
  const columns = ['lon', 'lat', 'people', 'hromada', 'kind', 'unit'];
  const points = readTable(PEOPLE_FILE, sources.text(PEOPLE_FILE), columns).map(readPoint);
  const bare = points.find(({ hromada, unit }) => hromada === null && !OTHER_BASIS_UNITS.includes(unit));
  if (bare !== undefined) throw new BadInput(PEOPLE_FILE, `line ${bare.line} has no hromada`);
  const hromadas = readTable(HROMADAS_FILE, sources.text(HROMADAS_FILE), ['code', 'population']);
  const totals = readTable(TOTALS_FILE, sources.text(TOTALS_FILE), ['unit', 'people', 'basis']);
  checkSums(points, ({ unit, hromada }) => (unit === KYIV_UNIT ? null : hromada), [HROMADAS_FILE, 'code', hromadas]);
  checkSums(points, ({ unit }) => unit, [TOTALS_FILE, 'unit', totals]);
  return points;
}

/** Water that no town moves over. */
export const readWater = (sources: Sources): MultiPolygon => townWater(sources.json(WATER_FILE) as WaterTopology);

/**
 * People in the faces of a line; a point outside all of them is named by its line in the table.
 *
 * @throws {BadInput} where a source is not as it must be
 */
export function layOnFaces(
  points: readonly SourcePoint[],
  { file, topology }: CutTerritory,
  water: MultiPolygon,
  nameTown: NameTown
): FacePeople {
  try {
    return layPoints(points, topology, water, nameTown);
  } catch (error) {
    if (!(error instanceof PointOutsideError)) throw error;
    const { line } = error.point as SourcePoint;
    throw new BadInput(PEOPLE_FILE, `line ${line}: ${error.message} of ${file}`);
  }
}

/** `people.json` without what is the same for all dates. */
function datedRow(people: FacePeople, towns: NamedTown[], indexOf: Map<string, number>): PeopleFile['dates'][string] {
  const near = people.towns.map(({ id, name, people: count, km, from, to }) => {
    const town: NamedTown = { people: count, ...(id !== undefined && { id, ...name }) };
    const key = JSON.stringify(town);
    if (!indexOf.has(key)) indexOf.set(key, towns.push(town) - 1);
    return [indexOf.get(key) ?? NaN, km, from, ...to] as const;
  });
  return { faces: people.faces, towns: near, rural: people.rural, spread: people.spread };
}

/** The people of what was held before the full-scale invasion outside Crimea, by unit. */
function heldBefore(people: FacePeople | undefined): PeopleFile['since2014'] {
  const held = Object.entries(people?.faces ?? {}).filter(([id]) => id.includes(':russia'));
  const sums = new Map<string, number>();
  for (const [id, count] of held) {
    const [unit = ''] = id.split(':');
    if (!OTHER_BASIS_UNITS.includes(unit)) sums.set(unit, (sums.get(unit) ?? 0) + count);
  }
  return Object.fromEntries(sums);
}

const creditsOf = (origins: readonly LineOrigin[]) => [...origins, 'openstreetmap', 'geonames', 'ukrstat'];

/** Fewest people of a town that maps of people draw. */
const LARGE_FROM = 10_000;

const largeTowns = (points: readonly PeoplePoint[]): LargeTown[] =>
  points
    .filter(({ isTown, people }) => isTown && people >= LARGE_FROM)
    .sort((a, b) => b.people - a.people || a.lng - b.lng)
    .map(({ lng, lat, people }) => [Math.round(lng * 1000) / 1000, Math.round(lat * 1000) / 1000, people]);

/** `people.json`: people by face and date, and what may lie beyond a border. */
export function buildPeople(
  points: readonly PeoplePoint[],
  onDates: readonly { readonly date: string; readonly people: FacePeople }[],
  origins: readonly LineOrigin[]
): BuiltFile {
  const towns: NamedTown[] = [];
  const indexOf = new Map<string, number>();
  const rows = onDates.map(({ date, people }) => {
    const row = datedRow(people, towns, indexOf);
    return `${JSON.stringify(date)}:${JSON.stringify(row)}`;
  });
  const head = {
    countedOn: COUNTED_ON,
    since2014: heldBefore(onDates.find(({ date }) => date === BEFORE_INVASION)?.people),
    towns,
    large: largeTowns(points)
  };
  const text = `${JSON.stringify(head).slice(0, -1)},"dates":{\n${rows.join(',\n')}\n}}\n`;
  return { path: 'people.json', text, credits: creditsOf(origins) };
}

/** `people-points.json`: the points, for maps of people and for land that no face is. */
export function buildPeoplePoints(points: readonly PeoplePoint[]): BuiltFile {
  return { path: 'people-points.json', text: `${JSON.stringify(writePeoplePoints(points))}\n`, credits: creditsOf([]) };
}
