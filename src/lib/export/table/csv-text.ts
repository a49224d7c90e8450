/** A value of a cell; lists are joined by `+` before they get here. */
export type Cell = string | number | null;

/**
 * Characters that spreadsheets take for the beginning of a formula, wide forms included
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Writes one cell: text that a spreadsheet would calculate gets an apostrophe in front, numbers stay as they are. */
function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Comma-separated values as RFC 4180 has them, but with a line feed between rows: UTF-8 without a byte order mark, one
 * row of column names. Every row has a cell for each column.
 */
export function writeCsv<Name extends string>(
  columns: readonly Name[],
  rows: readonly Readonly<Record<Name, Cell>>[]
): string {
  const lines = rows.map((row) => columns.map((column) => writeCell(row[column])).join(','));
  return `${[columns.map(writeCell).join(','), ...lines].join('\n')}\n`;
}
