import type { Position } from 'geojson';
import { BadLine } from './bad-line';
import type { LinePart } from './line-parts';

/** A row of a table, and which row of its file it is: the first is 1. */
export interface LineRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string | undefined>>;
}

/** Why a table of a line cannot be read. */
export type TableFault =
  | 'column-missing'
  | 'no-rows'
  | 'cell-missing'
  | 'not-a-number'
  | 'out-of-range'
  | 'closed-unclear'
  | 'points-and-units'
  | 'closed-and-open'
  | 'seq-broken';

const fault = (...told: ConstructorParameters<typeof BadLine<TableFault>>): BadLine<TableFault> => new BadLine(...told);

/** Columns that a table needs; `unit`, `near` and `sector` may stand beside them. */
const COLUMNS = ['part', 'seq', 'lon', 'lat', 'closed'] as const;

/** A line of contact ends in Ukraine's surroundings; anything else is a mistaken column or unit. */
const LNG_RANGE = [20, 45] as const;
const LAT_RANGE = [42, 54] as const;

const optional = ({ cells }: LineRow, column: string): string | undefined => cells[column]?.trim() || undefined;

function text(row: LineRow, column: string): string {
  const value = optional(row, column);
  if (value === undefined) throw fault('cell-missing', { row: row.row }, { column });
  return value;
}

function number(row: LineRow, column: string, [low, high]: readonly [number, number]): number {
  const told = text(row, column);
  const value = Number(told);
  if (!Number.isFinite(value)) throw fault('not-a-number', { row: row.row }, { column, text: told });
  if (value < low || value > high) throw fault('out-of-range', { row: row.row }, { column, text: told, low, high });
  return value;
}

const placeOf = ({ row }: LineRow, part: string) => ({ row, part });

function isClosed(row: LineRow): boolean {
  const told = text(row, 'closed');
  if (told !== 'true' && told !== 'false') throw fault('closed-unclear', { row: row.row }, { text: told });
  return told === 'true';
}

interface ReadPart extends LinePart {
  readonly positions: Position[];
  readonly units?: string[];
}

/** Reads a line-of-contact table row by row: large ones are not held in memory a second time. */
export class LineTableReader {
  readonly #parts = new Map<string, ReadPart>();

  /**
   * @param columns that the table has
   * @throws {BadLine} with a `TableFault`
   */
  constructor(columns: readonly string[]) {
    const missing = COLUMNS.find((column) => !columns.includes(column));
    if (missing !== undefined) throw fault('column-missing', undefined, { column: missing });
  }

  /** @throws {BadLine} with a `TableFault` */
  add(row: LineRow): void {
    const name = text(row, 'part');
    const known = this.#parts.get(name);
    const unit = optional(row, 'unit');
    if (unit !== undefined) {
      if (known !== undefined && known.units === undefined) throw fault('points-and-units', placeOf(row, name));
      if (known === undefined) this.#parts.set(name, { part: name, closed: true, positions: [], units: [unit] });
      else known.units?.push(unit);
      return;
    }
    const closed = isClosed(row);
    const part = known ?? { part: name, closed, positions: [] };
    if (part.units !== undefined) throw fault('points-and-units', placeOf(row, name));
    if (part.closed !== closed) throw fault('closed-and-open', placeOf(row, name));
    if (number(row, 'seq', [1, 1e6]) !== part.positions.length + 1) throw fault('seq-broken', placeOf(row, name));
    part.positions.push([number(row, 'lon', LNG_RANGE), number(row, 'lat', LAT_RANGE)]);
    if (known === undefined) this.#parts.set(name, part);
  }

  /**
   * The parts, in the table's order.
   *
   * @throws {BadLine} with a `TableFault`
   */
  parts(): LinePart[] {
    if (this.#parts.size === 0) throw fault('no-rows');
    return [...this.#parts.values()];
  }
}

/**
 * The parts of a line-of-contact table, in its order.
 *
 * @throws {BadLine} with a `TableFault`
 */
export function readLineRows(rows: readonly LineRow[], columns: readonly string[]): LinePart[] {
  const table = new LineTableReader(columns);
  for (const row of rows) table.add(row);
  return table.parts();
}
