import type { Localised } from '../../i18n/localised';

/** A value of a cell; lists are joined by `+` before they get here. */
export type Cell = string | number | null;

/** The data dictionary's entry for one column; types are those of a Frictionless table schema. */
export interface Column {
  readonly type: 'string' | 'number' | 'date';
  readonly unit?: 'km²' | 'km' | 'share, 0 to 1';
  /** Empty where the text has none. */
  readonly isOptional?: true;
  /** The codes that may stand here. */
  readonly codes?: readonly string[];
  /** The codes that may stand here, joined by `+`. */
  readonly codeSet?: readonly string[];
  readonly meaning: Localised;
}

/**
 * Characters that spreadsheets take for the beginning of a formula, wide forms included
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Tells a spreadsheet that a file is UTF-8; without it some read Cyrillic letters as those of an older encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** How a file writes numbers, and what stands between its cells. */
export interface CsvForm {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
}

/** The form that RFC 4180 and most programs have. */
const WITH_POINTS: CsvForm = { separator: ',', decimal: '.' };
/** The form that spreadsheets expect where decimals stand behind a comma: Ukraine, Germany, France, Poland. */
export const WITH_COMMAS: CsvForm = { separator: ';', decimal: ',' };

export const LABEL_WITH_COMMAS: Localised = {
  en: 'CSV for spreadsheets in Ukrainian, German, French, Polish',
  uk: 'CSV для таблиць українською, німецькою, французькою, польською'
};

/** Writes one cell: text that a spreadsheet would calculate gets an apostrophe in front, numbers do not. */
function writeCell(cell: Cell, { separator, decimal }: CsvForm): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const text = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return [separator, '"', '\r', '\n'].some((sign) => text.includes(sign)) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Separated values as RFC 4180 has them, but with a line feed between rows: UTF-8 with a byte order mark, one row of
 * column names. Every row has a cell for each column.
 */
export function writeCsv<Name extends string>(
  columns: readonly Name[],
  rows: readonly Readonly<Record<Name, Cell>>[],
  form = WITH_POINTS
): string {
  const writeRow = (cells: readonly Cell[]) => cells.map((cell) => writeCell(cell, form)).join(form.separator);
  const lines = rows.map((row) => writeRow(columns.map((column) => row[column])));
  return `${BYTE_ORDER_MARK}${[writeRow(columns), ...lines].join('\n')}\n`;
}
