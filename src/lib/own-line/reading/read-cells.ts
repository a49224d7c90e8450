import { dsvFormat } from 'd3-dsv';
import type { LineRow } from '../../territory/line/read-line-rows';

/** A table with the names of its columns in small letters. */
export interface CellTable {
  readonly columns: readonly string[];
  readonly rows: readonly LineRow[];
  /** Where cells are not separated by commas, numbers may have one. */
  readonly hasCommas: boolean;
}

const DELIMITERS = [',', ';', '\t'] as const;

/** The first row that says anything. */
const firstRow = (text: string): string => /[^\r\n]*\S[^\r\n]*/.exec(text)?.[0] ?? '';

/** The delimiter that stands most often in the first row, outside quotation marks. */
export function guessDelimiter(text: string): string | undefined {
  const row = firstRow(text).replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: row.split(delimiter).length - 1 }));
  const [most] = counts.sort((a, b) => b.count - a.count);
  return most === undefined || most.count === 0 ? undefined : most.delimiter;
}

/** Reads a table; rows without anything in them are left out, and count where rows are named. */
export function readCells(text: string): CellTable {
  const delimiter = guessDelimiter(text) ?? ',';
  const all = dsvFormat(delimiter).parseRows(text);
  const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');
  const header = all.findIndex((cells) => !isBlank(cells));
  const columns = (all[header] ?? []).map((name) =>
    name
      .replace(/^\ufeff/, '')
      .trim()
      .toLowerCase()
  );
  const rows = all.flatMap((cells, index): LineRow[] =>
    index <= header || isBlank(cells)
      ? []
      : [{ row: index + 1, cells: Object.fromEntries(columns.map((column, place) => [column, cells[place]])) }]
  );
  return { columns, rows, hasCommas: delimiter !== ',' };
}

/** Writes a number of a cell as programs read it: with a point, without spaces, with a plain minus. */
export const plainNumber = (cell: string | undefined, { hasCommas }: CellTable): string => {
  const plain = (cell ?? '').replace(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-');
  return hasCommas ? plain.replace(',', '.') : plain;
};
