import { comparedSources, comparisonNotesInEveryLanguage } from '../notes/comparison-notes';
import type { ComparisonFormat } from '../format/format';
import { writeSpreadsheet } from '../table/spreadsheet';
import { columnsPage, notesPage, sourcesPage } from '../notes/spreadsheet-pages';
import { DESCRIBED_TRANSITION_COLUMNS, describedTransitionRows, meaningOfTransition } from '../table/transition-table';

/** XLSX: transitions and sources as sheets, with what each column means and what the file is. */
export default {
  id: 'xlsx',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  label: { en: 'Excel (XLSX)', uk: 'Excel (XLSX)' },
  write: (input) => {
    const described = describedTransitionRows(input.comparison, input.a.units);
    const rows = described.map((row) => DESCRIBED_TRANSITION_COLUMNS.map((column) => row[column]));
    return writeSpreadsheet([
      { name: 'transitions', columns: DESCRIBED_TRANSITION_COLUMNS, rows },
      sourcesPage(comparedSources(input)),
      columnsPage(DESCRIBED_TRANSITION_COLUMNS, meaningOfTransition),
      notesPage(comparisonNotesInEveryLanguage(input))
    ]);
  }
} satisfies ComparisonFormat;
