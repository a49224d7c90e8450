import type { DataLanguage } from '../../i18n/languages';
import type { Provision, Remainder } from '../../plans/schema/plan-version';
import { AREA_COLUMNS, TERM_COLUMNS, type AreaColumn, type TermColumn } from '../table/area-columns';
import { areaTableRows } from '../table/area-table';
import { writeCsv, type Cell, type CsvForm } from '../table/csv-text';
import { noteCells } from '../notes/document-notes';
import { facetWords } from '../table/feature-properties';
import type { PublishedFormat, TableInput } from '../format/format';

/** Cells that all rows of one zone share. */
function termCells(
  { status, pointNote, paraphrase, disputes, sources, sourceNeeded }: Provision | Remainder,
  { sources: known }: TableInput
) {
  const listDisputes = (code: DataLanguage) => disputes.map(({ text }) => text[code]).join(' ');
  const urls = sources.flatMap((id) => known.find((source) => source.id === id)?.url ?? []);
  return {
    ...facetWords(status),
    pointNoteEn: pointNote?.en ?? null,
    pointNoteUk: pointNote?.uk ?? null,
    paraphraseEn: paraphrase.en,
    paraphraseUk: paraphrase.uk,
    disputesEn: listDisputes('en'),
    disputesUk: listDisputes('uk'),
    sources: sources.join(' '),
    sourceUrls: urls.join(' '),
    sourceNeeded: sourceNeeded ?? null
  };
}

/** The areas of a version with its terms, one row per zone and administrative unit. */
export function writeAreaTable(input: TableInput, form?: CsvForm): string {
  const notes = noteCells([input]);
  const cells = new Map(input.partition.zones.map(({ id, terms }) => [id as Cell, termCells(terms, input)]));
  const columns = [...Object.keys(AREA_COLUMNS), ...Object.keys(TERM_COLUMNS)] as (AreaColumn | TermColumn)[];
  const rows = areaTableRows(input.partition, input.units).map((row) => ({ ...row, ...cells.get(row.zone), ...notes }));
  return writeCsv(columns, rows as Record<AreaColumn | TermColumn, Cell>[], form);
}

/** CSV: one row per zone and administrative unit, without geometry. */
export default {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv',
  label: { en: 'CSV', uk: 'CSV' },
  isPublished: true,
  write: (input) => writeAreaTable(input)
} satisfies PublishedFormat;
