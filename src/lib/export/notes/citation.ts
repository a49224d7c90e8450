import { exportDataMessages } from '../../i18n/messages/export-data';
import { formatDate, formatPublished } from '../../i18n/format';
import { formatLine } from '../../i18n/format-line';
import '../../i18n/at-hand/keep-every';
import { LOCALES } from '../../i18n/locale';
import type { InterfaceLanguage } from '../../i18n/languages';
import { inLanguage } from '../../i18n/localised';
import type { PlanVersion } from '../../plans/schema/plan-version';
import type { Source } from '../../plans/schema/source';
import type { LineOfContact } from '../../territory/line-of-contact';
import type { Credit } from '../../territory/credit';
import { bibtexEntry } from '../../view/page/cite';
import { licencesOf } from './licences';

/** A map of the atlas that is cited: one version, or several, on a line of contact. */
export interface CitedMap {
  /** At least one. */
  readonly versions: readonly PlanVersion[];
  readonly line: LineOfContact;
  /** Address of the page that shows it. */
  readonly address: string;
  /** ISO day on which it was read. */
  readonly day: string;
  readonly credits: readonly Credit[];
  readonly sources: readonly Source[];
  readonly language: InterfaceLanguage;
}

function describe({ versions, line, day, language }: CitedMap) {
  const texts = exportDataMessages(language).citation;
  const published = versions.map((version) => formatPublished(version, language)).join('; ');
  const note = texts.note(published, formatLine(line, language));
  return {
    message: texts.message,
    title: texts.title(versions.map(({ title }) => inLanguage(title, language)).join(' / ')),
    note: `${note}; ${texts.read(formatDate(day, language))}`
  };
}

/** A BibTeX entry for a map. */
export function bibtexOf(map: CitedMap): string {
  const { title, note } = describe(map);
  const key = map.versions.map(({ id }) => id).join('-');
  return `${bibtexEntry({ title, note, year: map.day.slice(0, 4), url: map.address, key })}\n`;
}

/** A scalar of YAML 1.2, of which JSON is a part: nothing in a text can end it. */
const scalar = (text: string): string => JSON.stringify(text);

type Entry = readonly (readonly [name: string, value: string])[];

/** An entry of a list of YAML mappings. */
const listItem = (entry: Entry): string[] =>
  entry.map(([name, value], index) => `${index === 0 ? '  - ' : '    '}${name}: ${value}`);

const author = (name: string): string => `[{ name: ${scalar(name)} }]`;

function creditEntry({ text, url }: Credit, language: InterfaceLanguage): Entry {
  return [
    ['type', 'data'],
    ['title', scalar(inLanguage(text, language))],
    ['authors', author(inLanguage(text, language))],
    ...(url === '' ? [] : [['url', scalar(url)] as const])
  ];
}

function sourceEntry({ outlet, title, date, url }: Source): Entry {
  return [
    ['type', 'generic'],
    ['title', scalar(title ?? outlet)],
    ['authors', author(outlet)],
    ...(date === null ? [] : [['notes', scalar(date)] as const]),
    ...(url === null ? [] : [['url', scalar(url)] as const])
  ];
}

/** A citation file in the Citation File Format 1.2.0 (https://citation-file-format.github.io/) for a map. */
export function citationFile(map: CitedMap): string {
  const { message, title, note } = describe(map);
  const { day, address, credits, sources, language } = map;
  const authors = author(LOCALES[language].messages.siteName);
  const licences = [...new Set(licencesOf(credits).map(({ id }) => id))];
  return [
    'cff-version: 1.2.0',
    `message: ${scalar(message)}`,
    'type: dataset',
    `title: ${scalar(title)}`,
    `authors: ${authors}`,
    `abstract: ${scalar(note)}`,
    `url: ${scalar(address)}`,
    `license: [${licences.map(scalar).join(', ')}]`,
    'preferred-citation:',
    '  type: map',
    `  title: ${scalar(title)}`,
    `  authors: ${authors}`,
    `  year: ${day.slice(0, 4)}`,
    `  date-accessed: ${day}`,
    `  notes: ${scalar(note)}`,
    `  url: ${scalar(address)}`,
    'references:',
    ...credits.flatMap((credit) => listItem(creditEntry(credit, language))),
    ...sources.flatMap((source) => listItem(sourceEntry(source))),
    ''
  ].join('\n');
}
