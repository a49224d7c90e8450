import { dsvFormat } from 'd3-dsv';
import type { LineRow } from '../../territory/line/read-line-rows';

/** What is known of a table before its rows: the names of its columns, in small letters. */
export interface CellColumns {
  readonly columns: readonly string[];
  /** Where cells are not separated by commas, numbers may have one. */
  readonly hasCommas: boolean;
}

const DELIMITERS = [',', ';', '\t'] as const;

/** A line above a table by which Excel knows its delimiter. */
const NAMES_DELIMITER = /^\ufeff?\s*sep=([,;\t])\s*$/iu;

/** The first row that says anything. */
const firstRow = (text: string): string => /[^\r\n]*\S[^\r\n]*/.exec(text)?.[0] ?? '';

/** The delimiter that the file names, or that stands most often in the first row, outside quotation marks. */
export function guessDelimiter(text: string): string | undefined {
  const first = firstRow(text);
  const named = NAMES_DELIMITER.exec(first)?.[1];
  if (named !== undefined) return named;
  const row = first.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: row.split(delimiter).length - 1 }));
  const [most] = counts.sort((a, b) => b.count - a.count);
  return most === undefined || most.count === 0 ? undefined : most.delimiter;
}

/** Takes the rows of a table one after the other, and says in the end what they make. */
export interface RowReader<Result> {
  readonly take: (row: LineRow) => void;
  readonly made: () => Result;
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

const nameColumn = (cell: string): string =>
  cell
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase();

/**
 * Reads a table; rows without anything in them are left out, and count where rows are named. No row is kept: half a
 * million of them, each with its cells, take longer to clear away than to read.
 *
 * @param open is told the columns, and reads the rows
 */
export function readCells<Result>(text: string, open: (columns: CellColumns) => RowReader<Result>): Result {
  const delimiter = guessDelimiter(text) ?? ',';
  const hasCommas = delimiter !== ',';
  let columns: readonly string[] = [];
  let reader: RowReader<Result> | undefined;
  dsvFormat(delimiter).parseRows(text, (values, index) => {
    if (isBlank(values)) return;
    if (reader === undefined) {
      if (NAMES_DELIMITER.test(values.join(delimiter))) return;
      columns = values.map(nameColumn);
      reader = open({ columns, hasCommas });
      return;
    }
    const cells: Record<string, string | undefined> = {};
    for (let place = 0; place < columns.length; place += 1) cells[columns[place] ?? ''] = values[place];
    reader.take({ row: index + 1, cells });
  });
  return (reader ?? open({ columns, hasCommas })).made();
}

/** The columns of a table, from its beginning. */
export const readColumns = (text: string): CellColumns =>
  readCells(text, (columns) => ({ take: () => undefined, made: () => columns }));

/** Writes a number of a cell as programs read it: with a point, without spaces, with a plain minus. */
export const plainNumber = (cell: string | undefined, { hasCommas }: CellColumns): string => {
  const told = cell ?? '';
  // Nearly all are plain.
  const plain = /[\s\u2212]/.test(told) ? told.replace(/\s/g, '').replace('\u2212', '-') : told;
  return hasCommas ? plain.replace(',', '.') : plain;
};
