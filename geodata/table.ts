import { csvParse } from 'd3-dsv';
import { BadInput } from './bad-input';

/** A row of a source table, with the place to name when a value is bad. */
export class Row {
  constructor(
    readonly file: string,
    readonly line: number,
    readonly cells: Readonly<Record<string, string | undefined>>
  ) {}

  text(column: string): string {
    const value = this.cells[column]?.trim();
    if (!value) throw new BadInput(this.file, `line ${this.line} has no ${column}`);
    return value;
  }

  optionalText(column: string): string | null {
    return this.cells[column]?.trim() || null;
  }

  number(column: string, [low, high]: readonly [number, number]): number {
    const text = this.text(column);
    const value = Number(text);
    if (!Number.isFinite(value))
      throw new BadInput(this.file, `${column} on line ${this.line} is no number: "${text}"`);
    if (value < low || value > high) {
      throw new BadInput(this.file, `${column} on line ${this.line} is ${text}, outside ${low} to ${high}`);
    }
    return value;
  }
}

/**
 * The rows of a CSV source that has at least the columns named.
 *
 * @throws {BadInput} where a source is not as it must be
 */
export function readTable(file: string, csv: string, columns: readonly string[]): Row[] {
  const rows = csvParse(csv.trim());
  const missing = columns.find((column) => !rows.columns.includes(column));
  if (missing !== undefined) throw new BadInput(file, `the column ${missing} is missing`);
  if (rows.length === 0) throw new BadInput(file, 'the table has no rows');
  return rows.map((cells, index) => new Row(file, index + 2, cells));
}
