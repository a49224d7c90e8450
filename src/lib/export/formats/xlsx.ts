import { AREA_COLUMNS, type AreaColumn } from '../table/area-columns';
import { areaTableRows } from '../table/area-table';
import { meaningOf } from '../table/attribute-names';
import { notesInEveryLanguage } from '../notes/document-notes';
import type { ExportInput, OnDemandFormat } from '../format/format';
import { writeSpreadsheet, type SpreadsheetPage } from '../table/spreadsheet';
import { columnsPage, notesPage, sourcesPage } from '../notes/spreadsheet-pages';
import { vectorLayers } from '../table/vector-layers';

function areasPage({ partition, units }: ExportInput): SpreadsheetPage {
  const columns = Object.keys(AREA_COLUMNS) as AreaColumn[];
  const rows = areaTableRows(partition, units).map((row) => columns.map((column) => row[column]));
  return { name: 'areas', columns, rows };
}

/** Page with the terms of zones, overlays and sites, as in the formats with geometry. */
function termsPage(input: ExportInput): SpreadsheetPage {
  const layers = vectorLayers(input).filter(({ id }) => id !== 'line_of_contact');
  const columns = [...new Set(layers.flatMap((layer) => layer.columns))];
  const rows = layers.flatMap((layer) => layer.rows.map(({ cells }) => columns.map((column) => cells[column] ?? null)));
  return { name: 'terms', columns, rows };
}

/** XLSX: areas, terms and sources as sheets, with what each column means and what the file is. */
export default {
  id: 'xlsx',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  label: { en: 'Excel (XLSX)', uk: 'Excel (XLSX)' },
  isPublished: false,
  write: (input) => {
    const [areas, terms] = [areasPage(input), termsPage(input)];
    return writeSpreadsheet([
      areas,
      terms,
      sourcesPage(input.sources),
      columnsPage([...areas.columns, ...terms.columns], meaningOf),
      notesPage(notesInEveryLanguage(input))
    ]);
  }
} satisfies OnDemandFormat;
