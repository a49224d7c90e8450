import { unzipSync } from 'fflate';
import type { Row } from 'write-excel-file/universal';
import type { Cell } from './csv-text';
import { zipFiles } from './zip-files';

/** A sheet: one row of column names, which stays in view, then the rows. */
export interface SpreadsheetPage {
  /** Name of at most 31 characters, none of `\ / ? * [ ] :`. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Least and largest width of a column, in characters; wider ones would push others out of the window. */
const [NARROWEST, WIDEST] = [10, 60];

/** The format holds no longer text in a cell. */
const MOST_CHARACTERS = 32_767;

/** A cell that says what it is: a text is never calculated, whatever it begins with. */
function writeCell(value: Cell): Row[number] {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  return { value: value.slice(0, MOST_CHARACTERS), type: String };
}

function widthOf(column: string, index: number, rows: SpreadsheetPage['rows']): number {
  const longest = Math.max(column.length, ...rows.map((row) => String(row[index] ?? '').length));
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 1));
}

/** An Office Open XML workbook; the same pages give the same bytes. */
export async function writeSpreadsheet(pages: readonly SpreadsheetPage[]): Promise<Uint8Array> {
  const { default: writeWorkbook } = await import('write-excel-file/universal');
  const sheets = pages.map(({ name, columns, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map((column, index) => ({ width: widthOf(column, index, rows) })),
    data: [
      columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(writeCell))
    ]
  }));
  const workbook = await writeWorkbook(sheets).toBlob();
  // The library dates the parts of the archive by the clock.
  const parts = Object.entries(unzipSync(new Uint8Array(await workbook.arrayBuffer())));
  return zipFiles(parts.map(([path, bytes]) => ({ path, bytes })));
}
