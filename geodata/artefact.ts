import type { Artefact } from '../src/lib/territory/manifest';

/** A file of `static/geodata` in memory: its path there, its text, and whom a depiction of it credits. */
export interface BuiltFile extends Pick<Artefact, 'path' | 'credits'> {
  readonly text: string;
}

/** Rows as JSON, one on a line, so that a change of one row shows as one line. */
export function jsonRows(rows: readonly object[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

/** Objects of a few lists, each list with one entry on a line, and the dates that courses of faces go by. */
export function jsonLists(lists: Readonly<Record<string, readonly object[]>>, dates: readonly string[]): string {
  const texts = Object.entries(lists).map(([name, rows]) => `"${name}":${jsonRows(rows).trimEnd()}`);
  return `{"dates":${JSON.stringify(dates)},\n${texts.join(',\n')}}\n`;
}
