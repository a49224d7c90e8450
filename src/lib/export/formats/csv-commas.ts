import type { OnDemandFormat } from '../format/format';
import { LABEL_WITH_COMMAS, WITH_COMMAS } from '../table/csv-text';
import { encodeText } from '../table/zip-files';
import { writeAreaTable } from './csv';

/** The CSV as spreadsheets expect it where decimals stand behind a comma: with points, 1.9 becomes 1 September there. */
export default {
  id: 'csv-commas',
  extension: 'csv',
  mediaType: 'text/csv',
  label: LABEL_WITH_COMMAS,
  isPublished: false,
  write: (input) => Promise.resolve(encodeText(writeAreaTable(input, WITH_COMMAS)))
} satisfies OnDemandFormat;
