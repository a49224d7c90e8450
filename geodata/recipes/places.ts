import { foldName } from '../../src/lib/places/fold-name';
import type { Place } from '../../src/lib/places/place';
import { jsonRows, type BuiltFile } from '../artefact';
import { BadInput } from '../bad-input';
import type { Sources } from '../sources';
import { readTable, type Row } from '../table';

export const PLACES_FILE = 'places/places.csv';
const NAMES_FILE = 'places/names.csv';
const POPULATIONS_FILE = 'places/populations.csv';
const TOWNS_FILE = 'places/towns.csv';
const MENDS_FILE = 'places/mends.csv';

/** Day of the official estimates in the two tables that have them. */
const COUNTED_ON = '2022-01-01';

const id = (row: Row) => row.number('id', [1, 1e9]);
const population = (row: Row) => row.number('population', [0, 1e7]);
const position = (row: Row) => ({ lng: row.number('lon', [22, 41]), lat: row.number('lat', [44, 53]) });

/** Rows of a table by their number, which must be that of a place and occur once. */
function byId(sources: Sources, file: string, columns: readonly string[], known: ReadonlySet<number>) {
  const rows = new Map<number, Row>();
  for (const row of readTable(file, sources.text(file), ['id', ...columns])) {
    const number = id(row);
    if (!known.has(number)) throw new BadInput(file, `line ${row.line} names ${number}, which is no place`);
    if (rows.has(number)) throw new BadInput(file, `line ${row.line} repeats ${number}`);
    rows.set(number, row);
  }
  return rows;
}

function formerName(row: Row): Pick<Place, 'former'> {
  const [en, uk] = [row.optionalText('formerEn'), row.optionalText('formerUk')];
  return en === null || uk === null ? {} : { former: { en, uk } };
}

/** The name of the register, and what the gazetteer called the place, where the search would not find that. */
function namesOf(place: Row, names: Row | undefined) {
  const before = place.text('nameEn');
  if (names === undefined) return { en: before, uk: null };
  const [en, uk] = [names.text('nameEn'), names.text('nameUk')];
  const { former } = formerName(names);
  const known = [en, uk, former?.en ?? '', former?.uk ?? ''].map((name) => foldName(name)[0]);
  return {
    en,
    uk,
    ...(former !== undefined && { former }),
    ...(!known.includes(foldName(before)[0]) && { also: before }),
    ...(names.text('certainty') !== 'register' && { isUnsure: true as const })
  };
}

/**
 * The places of GeoNames under the names of the official register, and the towns that it lacks; the largest first.
 *
 * @throws {BadInput} where a source is not as it must be
 */
export function readPlaces(sources: Sources): Place[] {
  const columns = ['id', 'nameEn', 'lat', 'lon', 'population', 'iso'];
  const gazetteer = readTable(PLACES_FILE, sources.text(PLACES_FILE), columns);
  const known = new Set(gazetteer.map(id));
  const names = byId(sources, NAMES_FILE, ['nameUk', 'nameEn', 'formerUk', 'formerEn', 'certainty'], known);
  const counts = byId(sources, POPULATIONS_FILE, ['population'], known);
  const mends = byId(sources, MENDS_FILE, ['lon', 'lat', 'iso'], known);
  const places = gazetteer.map((row): Place => {
    const count = counts.get(id(row));
    const mend = mends.get(id(row));
    return {
      id: id(row),
      ...namesOf(row, names.get(id(row))),
      ...position(mend?.optionalText('lon') ? mend : row),
      population: population(count ?? row),
      ...(count !== undefined && { countedOn: COUNTED_ON }),
      unit: mend?.optionalText('iso') ?? row.text('iso')
    };
  });
  const townColumns = ['id', 'nameUk', 'nameEn', 'formerUk', 'formerEn', 'iso', 'population', 'lon', 'lat'];
  const towns = readTable(TOWNS_FILE, sources.text(TOWNS_FILE), townColumns).map((row): Place => {
    if (known.has(id(row))) throw new BadInput(TOWNS_FILE, `line ${row.line} has the number of another place`);
    return {
      id: id(row),
      en: row.text('nameEn'),
      uk: row.text('nameUk'),
      ...formerName(row),
      ...position(row),
      population: population(row),
      countedOn: COUNTED_ON,
      unit: row.text('iso')
    };
  });
  return [...places, ...towns].sort((a, b) => b.population - a.population || a.id - b.id);
}

/** `places.json`: the whole gazetteer. */
export function buildPlaces(places: readonly Place[]): BuiltFile {
  return { path: 'places.json', text: jsonRows(places), credits: ['geonames', 'ukrstat', 'openstreetmap'] };
}
