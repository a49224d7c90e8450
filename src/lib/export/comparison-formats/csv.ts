import { writeCsv, type CsvForm } from '../table/csv-text';
import { noteCells } from '../notes/document-notes';
import type { ComparisonFormat, ComparisonInput, TableInput } from '../format/format';
import { DESCRIBED_TRANSITION_COLUMNS, describedTransitionRows } from '../table/transition-table';
import { encodeText } from '../table/zip-files';

interface TransitionTableInput extends Pick<ComparisonInput, 'comparison'> {
  readonly a: TableInput;
  readonly b: TableInput;
}

/** The transitions of pairs of versions, one row per transition and administrative unit. */
export function writeTransitionTable(pairs: readonly TransitionTableInput[], form?: CsvForm): string {
  const rows = pairs.flatMap(({ comparison, a, b }) => {
    const notes = noteCells([a, b]);
    return describedTransitionRows(comparison, a.units).map((row) => ({ ...row, ...notes }));
  });
  const noteColumns = ['noteEn', 'noteUk', 'creditsEn', 'creditsUk'] as const;
  return writeCsv([...DESCRIBED_TRANSITION_COLUMNS, ...noteColumns], rows, form);
}

/** CSV: one row per transition and administrative unit, without geometry. */
export default {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv',
  label: { en: 'CSV', uk: 'CSV' },
  write: async (input) => encodeText(writeTransitionTable([input]))
} satisfies ComparisonFormat;
