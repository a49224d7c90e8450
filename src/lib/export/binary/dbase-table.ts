import type { Cell } from '../table/csv-text';
import { encodeText } from '../table/zip-files';

/** A column of a dBase III table. */
export interface DbaseField {
  /** ASCII, at most ten characters. */
  readonly name: string;
  readonly values: readonly Cell[];
}

/** Longest text of a dBase III field, in bytes. */
const MOST_BYTES = 254;
/** Width of a field of numbers, in bytes, all of which are digits, sign and point. */
const NUMBER_BYTES = 19;
const ELLIPSIS = '…';
/** Length of the header before the fields, in bytes. */
const HEADER_BYTES = 32;
/** Length of the description of a field, in bytes. */
const FIELD_BYTES = 32;
const END_OF_HEADER = 0x0d;
const END_OF_FILE = 0x1a;
const SPACE = 0x20;

/** Text that fits into a field, cut between characters; control characters, which break programs, become spaces. */
function encodeCell(cell: Cell): Uint8Array {
  if (cell === null) return new Uint8Array();
  if (typeof cell === 'number') return encodeText(String(Number(cell.toPrecision(15))).slice(0, NUMBER_BYTES));
  // eslint-disable-next-line no-control-regex -- they are what is taken out
  const text = cell.replace(/[\u0000-\u001f\u007f-\u009f]+/gu, ' ');
  const bytes = encodeText(text);
  if (bytes.length <= MOST_BYTES) return bytes;
  const room = MOST_BYTES - encodeText(ELLIPSIS).length;
  let end = room;
  // A byte that begins with 10 continues a character.
  while (((bytes[end] ?? 0) & 0b1100_0000) === 0b1000_0000) end -= 1;
  return encodeText(new TextDecoder().decode(bytes.subarray(0, end)) + ELLIPSIS);
}

const isNumeric = ({ values }: DbaseField): boolean =>
  values.some((value) => typeof value === 'number') && values.every((value) => typeof value !== 'string');

/** Digits after the point, of those that the numbers of a column need the most. */
function decimalsOf({ values }: DbaseField): number {
  return Math.max(
    ...values.map((value) => (typeof value === 'number' ? (String(value).split('.')[1]?.length ?? 0) : 0))
  );
}

/** The day of a table's last change, which it has to tell: three bytes, years since 1900. */
function encodeDay(isoDate: string): number[] {
  const [year = 1900, month = 1, day = 1] = isoDate.split('-').map(Number);
  return [year - 1900, month, day];
}

/**
 * A table in dBase III, which Shapefiles keep their attributes in: texts in UTF-8 of at most 254 bytes, longer ones cut
 * with an ellipsis.
 *
 * @param changed day of the table's last change
 */
export function writeDbase(fields: readonly DbaseField[], rowCount: number, changed: string): Uint8Array {
  const columns = fields.map((field) => {
    const cells = Array.from({ length: rowCount }, (_, row) => encodeCell(field.values[row] ?? null));
    const isNumber = isNumeric(field);
    const longest = Math.max(1, ...cells.map(({ length }) => length));
    return { name: field.name, cells, isNumber, width: isNumber ? NUMBER_BYTES : longest, decimals: decimalsOf(field) };
  });
  const headerBytes = HEADER_BYTES + FIELD_BYTES * columns.length + 1;
  const recordBytes = columns.reduce((sum, { width }) => sum + width, 1);
  const bytes = new Uint8Array(headerBytes + recordBytes * rowCount + 1).fill(SPACE, headerBytes);
  const view = new DataView(bytes.buffer);
  bytes.set([0x03, ...encodeDay(changed)]);
  view.setUint32(4, rowCount, true);
  view.setUint16(8, headerBytes, true);
  view.setUint16(10, recordBytes, true);
  let inRecord = 1;
  columns.forEach(({ name, cells, isNumber, width, decimals }, index) => {
    const start = HEADER_BYTES + FIELD_BYTES * index;
    bytes.set(encodeText(name), start);
    bytes.set(encodeText(isNumber ? 'N' : 'C'), start + 11);
    bytes.set([width, isNumber ? decimals : 0], start + 16);
    cells.forEach((cell, row) => {
      // Numbers end where the field ends, texts begin where it begins.
      const end = isNumber ? width - cell.length : 0;
      bytes.set(cell, headerBytes + recordBytes * row + inRecord + end);
    });
    inRecord += width;
  });
  bytes[headerBytes - 1] = END_OF_HEADER;
  bytes[bytes.length - 1] = END_OF_FILE;
  return bytes;
}
