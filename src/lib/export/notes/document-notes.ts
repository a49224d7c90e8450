import { formatLine } from '../../i18n/format-line';
import { lineName, type LineOfContact } from '../../territory/line-of-contact';
import { formatPublished } from '../../i18n/format';
import '../../i18n/at-hand/keep-every';
import { captionMessages } from '../../i18n/messages/caption';
import { LOCALES } from '../../i18n/locale';
import type { DataLanguage, InterfaceLanguage } from '../../i18n/languages';
import { inLanguage, type Localised } from '../../i18n/localised';
import type { PlanVersion } from '../../plans/schema/plan-version';
import type { Credit } from '../../territory/credit';
import { creditIn, lineNotes } from '../../territory/manifest';
import type { ExportInput } from '../format/format';
import { licencesOf, type Licence } from './licences';

/** Sentence on how the areas in a file were measured: not from its geometry. */
const AREA_METHOD: Localised = {
  en: 'Areas are measured on the WGS84 ellipsoid before the geometry is simplified for display, so they may differ a little from areas measured on this file. Limans and the Syvash are not counted.',
  uk: 'Площі виміряно на еліпсоїді WGS84 до спрощення геометрії для показу, тож вони можуть трохи відрізнятися від виміряних за цим файлом. Лимани й Сиваш не враховано.'
};

/** Says in every language that the file shows a proposal, or a legal reference. */
export function natureOf({ kind, draft }: Pick<PlanVersion, 'kind' | 'draft'>): Localised {
  const note = (code: DataLanguage) => {
    const { proposalNote, referenceNote } = LOCALES[code].messages;
    if (draft === true) return captionMessages(code).note.draft;
    return kind === 'baseline' ? referenceNote : proposalNote;
  };
  return { en: note('en'), uk: note('uk') };
}

/** Notes that every file of geometry carries, wherever its format has a place for them. */
export interface DocumentNotes {
  readonly version: string;
  readonly title: Localised;
  /** Date of publication as far as known: `YYYY-MM-DD`, or `YYYY-MM`. */
  readonly published: string;
  readonly standing: Localised;
  readonly lineOfContact: string;
  readonly note: Localised;
  readonly accuracy: Localised;
  readonly areaMethod: Localised;
  readonly licences: readonly Licence[];
}

/** The notes of an export: which proposal, of what standing, on the line of which date, under which licences. */
export function documentNotes({ version, partition, credits }: ExportInput): DocumentNotes {
  const { published, publishedPrecision } = version;
  const { lineOfContact, ...notes } = territoryNotes(partition.line, credits);
  return {
    version: version.id,
    title: version.title,
    published: publishedPrecision === 'month' ? published.slice(0, 7) : published,
    standing: version.standingNote,
    lineOfContact,
    note: natureOf(version),
    ...notes
  };
}

/** Notes of the files of a line of contact, which show no proposal. */
export function territoryNotes(line: LineOfContact, credits: readonly Credit[]) {
  return {
    lineOfContact: lineName(line),
    accuracy: {
      en: lineNotes(credits, 'en', LOCALES.en.messages.generalised),
      uk: lineNotes(credits, 'uk', LOCALES.uk.messages.generalised)
    },
    areaMethod: AREA_METHOD,
    licences: licencesOf(credits)
  };
}

/** Since when a text is public; of a legal reference its date. */
export function publishedIn(version: PlanVersion, code: InterfaceLanguage): string {
  // A draft was never made public.
  if (version.draft === true) return inLanguage(version.authors, code);
  return version.kind === 'baseline' ? formatPublished(version, code) : LOCALES[code].messages.published(version);
}

/** The notes as lines of text in one language, for formats that have one description. */
export function notesAsLines(input: ExportInput): string[] {
  const { code, messages } = input.locale;
  const notes = documentNotes(input);
  return [
    `${inLanguage(notes.title, code)}: ${inLanguage(notes.standing, code)}. ${inLanguage(notes.note, code)}`,
    `${publishedIn(input.version, code)}. ${messages.map.lineOfContactOn(formatLine(input.partition.line, code))}.`,
    `${inLanguage(notes.accuracy, code)} ${inLanguage(notes.areaMethod, code)}`,
    ...notes.licences.map(
      ({ covers, title, url }) => `${inLanguage(covers, code)}.${url === '' ? '' : ` ${title}: ${url}`}`
    )
  ];
}

/** The notes as lines of text in every language. */
export function notesInEveryLanguage(input: ExportInput): Readonly<Record<DataLanguage, readonly string[]>> {
  const linesIn = (code: DataLanguage) => notesAsLines({ ...input, locale: LOCALES[code] });
  return { en: linesIn('en'), uk: linesIn('uk') };
}

/**
 * Cells that every row carries, where a file has no other place for them: the nature of the versions, and the credits.
 */
export function noteCells(inputs: readonly Pick<ExportInput, 'version' | 'credits'>[]) {
  const join = (lines: readonly string[]) => [...new Set(lines)].join(' ');
  const note = (code: DataLanguage) => join(inputs.map(({ version }) => natureOf(version)[code]));
  const credits = (code: DataLanguage) =>
    join(inputs.flatMap((input) => input.credits.map((credit) => `${creditIn(credit, code)}.`)));
  return { noteEn: note('en'), noteUk: note('uk'), creditsEn: credits('en'), creditsUk: credits('uk') };
}
