import { writeCsv } from '../table/csv-text';
import { noteCells } from '../notes/document-notes';
import type { ComparisonFormat } from '../format/format';
import { DESCRIBED_TRANSITION_COLUMNS, describedTransitionRows } from '../table/transition-table';
import { encodeText } from '../table/zip-files';

/** CSV: one row per transition and administrative unit, without geometry. */
export default {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv',
  label: { en: 'CSV', uk: 'CSV' },
  write: async ({ comparison, a, b }) => {
    const notes = noteCells([a, b]);
    const rows = describedTransitionRows(comparison, a.units).map((row) => ({ ...row, ...notes }));
    const noteColumns = Object.keys(notes) as (keyof typeof notes)[];
    return encodeText(writeCsv([...DESCRIBED_TRANSITION_COLUMNS, ...noteColumns], rows));
  }
} satisfies ComparisonFormat;
