import type { ComparisonFormat } from '../format/format';
import { LABEL_WITH_COMMAS, WITH_COMMAS } from '../table/csv-text';
import { encodeText } from '../table/zip-files';
import { writeTransitionTable } from './csv';

/** The CSV as spreadsheets expect it where decimals stand behind a comma. */
export default {
  id: 'csv-commas',
  extension: 'csv',
  mediaType: 'text/csv',
  label: LABEL_WITH_COMMAS,
  write: async (input) => encodeText(writeTransitionTable([input], WITH_COMMAS))
} satisfies ComparisonFormat;
