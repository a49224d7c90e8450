import type { HeldArea } from '../../src/lib/territory/territory';
import { jsonRows, type BuiltFile } from '../artefact';

/** `area-series.json`: held areas per unit over time, as they were read. */
export function buildAreaSeries(heldAreas: readonly HeldArea[]): BuiltFile {
  return { path: 'area-series.json', text: jsonRows(heldAreas), credits: ['deepstatemap', 'openstreetmap'] };
}
