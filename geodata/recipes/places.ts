import type { Place } from '../../src/lib/places/place';
import { jsonRows, type BuiltFile } from '../artefact';
import type { Sources } from '../sources';
import { readTable } from '../table';

export const PLACES_FILE = 'places/places.csv';

/** The places of the gazetteer in its order, the largest first. */
export function readPlaces(sources: Sources): Place[] {
  const columns = ['id', 'nameEn', 'nameUk', 'lat', 'lon', 'population', 'iso'];
  return readTable(PLACES_FILE, sources.text(PLACES_FILE), columns).map((row) => ({
    id: row.number('id', [1, 1e9]),
    en: row.text('nameEn'),
    // The gazetteer has a typewriter's apostrophe.
    uk: row.optionalText('nameUk')?.replaceAll("'", '’') ?? null,
    lng: row.number('lon', [22, 41]),
    lat: row.number('lat', [44, 53]),
    population: row.number('population', [0, 1e7]),
    unit: row.text('iso')
  }));
}

/** `places.json`: the whole gazetteer. */
export function buildPlaces(places: readonly Place[]): BuiltFile {
  return { path: 'places.json', text: jsonRows(places), credits: ['geonames'] };
}
