import { jsonRows, type BuiltFile } from '../artefact';
import type { Sources } from '../sources';
import { readTable } from '../table';

const SITES_FILE = 'places/special-sites.csv';

/** Places with terms of their own that are no area. Compiled for the atlas, to 0.01 degree. */
export function readSites(sources: Sources) {
  const columns = ['id', 'nameEn', 'nameUk', 'lon', 'lat', 'iso'];
  return readTable(SITES_FILE, sources.text(SITES_FILE), columns).map((row) => ({
    id: row.text('id'),
    en: row.text('nameEn'),
    uk: row.text('nameUk'),
    lng: row.number('lon', [22, 41]),
    lat: row.number('lat', [44, 53]),
    unit: row.text('iso')
  }));
}

/** `sites.json`. */
export function buildSites(sources: Sources): BuiltFile {
  return { path: 'sites.json', text: jsonRows(readSites(sources)), credits: [] };
}
