import { safeFileName } from '$lib/export/notes/file-name';
import { writeCsv } from '$lib/export/table/csv-text';
import type { KeptAbout, KeptLand } from '$lib/own-line/store/kept-line';
import { lineGeoJson, lineTable } from '$lib/own-line/write-line';
import { saveFile } from '../shared/save-file';

/** Saves a line of the reader's own: as GeoJSON, or as the table that the atlas has of its lines. */
export function saveLine([about, { drawing, cut }]: readonly [KeptAbout, KeptLand], format: 'geojson' | 'csv'): void {
  const isTable = format === 'csv';
  const table = lineTable(about, drawing, cut);
  const text = isTable ? writeCsv(table.columns, table.rows) : lineGeoJson(about, drawing, cut.topology);
  saveFile({
    // The day in the name is read again where a file says none.
    name: safeFileName(`line ${about.date} ${about.name}.${format}`),
    mediaType: isTable ? 'text/csv' : 'application/geo+json',
    bytes: new TextEncoder().encode(text)
  });
}
