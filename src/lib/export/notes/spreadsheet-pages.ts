import type { Localised } from '../../i18n/localised';
import type { Source } from '../../plans/schema/source';
import type { notesInEveryLanguage } from './document-notes';
import type { SpreadsheetPage } from '../table/spreadsheet';

const SOURCE_COLUMNS = [
  'id',
  'kind',
  'outlet',
  'controlledBy',
  'origin',
  'originUk',
  'authors',
  'title',
  'language',
  'date',
  'url',
  'note'
] as const satisfies readonly (keyof Source)[];

/** The publications that are cited. */
export function sourcesPage(sources: readonly Source[]): SpreadsheetPage {
  const rows = sources.map((source) => SOURCE_COLUMNS.map((column) => source[column] ?? null));
  return { name: 'sources', columns: SOURCE_COLUMNS, rows };
}

/** Page with the meaning of each column of the other pages. */
export function columnsPage(names: readonly string[], meaningOf: (name: string) => Localised): SpreadsheetPage {
  const rows = [...new Set(names)].map((name) => [name, meaningOf(name).en, meaningOf(name).uk]);
  return { name: 'columns', columns: ['column', 'meaningEn', 'meaningUk'], rows };
}

/** Page with the notes of the file, line by line in every language. */
export function notesPage({ en, uk }: ReturnType<typeof notesInEveryLanguage>): SpreadsheetPage {
  return {
    name: 'read-me',
    columns: ['English', 'Українська'],
    rows: en.map((line, index) => [line, uk[index] ?? ''])
  };
}
