import { borderFile, type BorderFactors } from '../../src/lib/territory/border-factors';
import { jsonRows, type BuiltFile } from '../artefact';
import { measureBorders, type Gazetteer } from '../borders/measure-borders';
import type { Surroundings } from '../borders/surroundings';
import type { LineOrigin } from '../sources';
import type { CutTerritory } from './territory';

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
  gazetteer: Gazetteer
): BuiltFile {
  return {
    path: borderFile(date),
    text: bordersText(measureBorders(cut, surroundings, gazetteer)),
    credits: [origin, 'openstreetmap', 'geonames']
  };
}
