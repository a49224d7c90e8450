import type { HeldArea } from '../../src/lib/territory/territory';
import type { Sources } from '../sources';
import { jsonRows, type BuiltFile } from '../artefact';

/**
 * `area-series.json`: held areas per unit over time, as they were read. Days of which only the official list tells who
 * held what are no part of it: years lie between them and the first month, and nothing is known of those.
 */
export function buildAreaSeries(sources: Sources, heldAreas: readonly HeldArea[]): BuiltFile {
  const series = heldAreas.filter(({ date }) => sources.lineOrigin(date) !== 'official-list');
  const origins = new Set(series.map(({ date }) => sources.lineOrigin(date)));
  return { path: 'area-series.json', text: jsonRows(series), credits: [...origins, 'openstreetmap'] };
}
