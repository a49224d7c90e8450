import { BadLine } from '../../territory/line/bad-line';

/** Separator of GeoJSON text sequences (RFC 8142). */
const SEPARATOR = '\u001e';

/** Whether a text begins as JSON does. */
export const looksLikeJson = (text: string): boolean => /^\s*[[{]/.test(text.slice(0, 1000).replace(SEPARATOR, ''));

/** Row in which engines say that JSON breaks, where they do. */
function brokenRow(error: unknown, text: string): number | undefined {
  const message = error instanceof Error ? error.message : '';
  const row = /line (\d+) column/.exec(message)?.[1];
  if (row !== undefined) return Number(row);
  const at = /position (\d+)/.exec(message)?.[1];
  return at === undefined ? undefined : text.slice(0, Number(at)).split('\n').length;
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
 * @throws {BadLine} `json-broken`, with the row where it is known
 */
export function parseDocuments(text: string): unknown[] {
  const plain = text.replaceAll(SEPARATOR, '').trim();
  try {
    return [parse(plain)];
  } catch (error) {
    const rows = plain.split(/\r?\n/);
    if (rows.length < 2 || !isWhole(rows[0] ?? '')) {
      const row = brokenRow(error, plain);
      throw new BadLine('json-broken', row === undefined ? undefined : { row });
    }
    return rows.flatMap((row, index) => {
      if (row.trim() === '') return [];
      if (!isWhole(row)) throw new BadLine('json-broken', { row: index + 1 });
      return [parse(row)];
    });
  }
}
