import { borderFile, type BorderFactors } from '../../src/lib/territory/border-factors';
import { jsonRows, type BuiltFile } from '../artefact';
import { measureFactors, type BorderGazetteer } from '../../src/lib/own-line/cut/borders/measure-borders';
import { Surroundings, type SurroundingSources } from '../../src/lib/own-line/cut/borders/surroundings';
import type { LineOrigin, Sources } from '../sources';
import { WATER_FILE } from './people';
import type { CutTerritory } from './territory';

const COUNTRIES_FILE = 'basemap/land.topo.json';

/** What lies along borders, from the sources of the base map. */
export const readSurroundings = (sources: Sources): Surroundings =>
  new Surroundings({
    water: sources.json(WATER_FILE) as SurroundingSources['water'],
    countries: sources.json(COUNTRIES_FILE) as SurroundingSources['countries']
  });

/** `line-countries.json`: what lies beyond the outline of Ukraine, for borders on readers' own lines. */
export function buildLineCountries(sources: Sources): BuiltFile {
  const text = `${JSON.stringify(sources.json(COUNTRIES_FILE))}\n`;
  return { path: 'line-countries.json', text, credits: ['openstreetmap'] };
}

/** Lists with one row on a line, so that a change of one row shows as one line. */
export function bordersText(factors: BorderFactors): string {
  const lists = Object.entries(factors).map(([name, rows]) => `"${name}":${jsonRows(rows as object[]).trimEnd()}`);
  return `{${lists.join(',\n')}}\n`;
}

/** `borders/<date>.json`: the factors of borders, depths and connections on the line of a date. */
export function buildBorders(
  date: string,
  cut: CutTerritory,
  origin: LineOrigin,
  surroundings: Surroundings,
  gazetteer: BorderGazetteer
): BuiltFile {
  return {
    path: borderFile(date),
    text: bordersText(measureFactors(cut, surroundings, gazetteer)),
    credits: [origin, 'openstreetmap', 'geonames']
  };
}
