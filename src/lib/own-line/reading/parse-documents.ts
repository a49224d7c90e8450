import { findJsonBreak } from '../../json-break';
import { BadLine } from '../../territory/line/bad-line';

/** Separator of GeoJSON text sequences (RFC 8142). */
const SEPARATOR = '\u001e';

/** Whether a text begins as JSON does. */
export const looksLikeJson = (text: string): boolean => /^\s*[[{]/.test(text.slice(0, 1000).replace(SEPARATOR, ''));

/** What is wrong with JSON, with the place. */
function brokenJson(text: string, firstRow: number): BadLine {
  const { row, column } = findJsonBreak(text) ?? { row: 1, column: 1 };
  return new BadLine('json-broken', { row: firstRow + row - 1 }, { column: String(column) });
}

const parse = (text: string): unknown => JSON.parse(text) as unknown;

const isWhole = (row: string): boolean => {
  try {
    parse(row);
    return true;
  } catch {
    return false;
  }
};

/**
 * The JSON documents of a text: one, or one per row (newline-delimited GeoJSON).
 *
 * @throws {BadLine} `json-broken`, with the place
 */
export function parseDocuments(text: string): unknown[] {
  const whole = text.replaceAll(SEPARATOR, '');
  const plain = whole.trim();
  const firstRow = whole.slice(0, whole.indexOf(plain)).split('\n').length;
  try {
    return [parse(plain)];
  } catch {
    const rows = plain.split(/\r?\n/);
    if (rows.length < 2 || !isWhole(rows[0] ?? '')) throw brokenJson(plain, firstRow);
    return rows.flatMap((row, index) => {
      if (row.trim() === '') return [];
      if (!isWhole(row)) throw brokenJson(row, firstRow + index);
      return [parse(row)];
    });
  }
}
