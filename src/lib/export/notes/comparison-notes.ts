import { exportDataMessages } from '../../i18n/messages/export-data';
import type { DataLanguage } from '../../i18n/languages';
import type { Localised } from '../../i18n/localised';
import type { Source } from '../../plans/schema/source';
import type { Credit } from '../../territory/credit';
import { documentNotes, notesInEveryLanguage, type DocumentNotes } from './document-notes';
import type { ComparisonInput, ExportInput } from '../format/format';
import { licencesOf, type Licence } from './licences';

function uniqueById<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

/** The publications that one of both versions cites. */
export function comparedSources({ a, b }: ComparisonInput): Source[] {
  return uniqueById([...a.sources, ...b.sources]);
}

const creditsOfBoth = ({ a, b }: ComparisonInput): Credit[] => uniqueById([...a.credits, ...b.credits]);

/** Sentence on how to read side against side. */
function readingOf({ a, b }: ComparisonInput): Localised {
  const reading = (code: DataLanguage) =>
    exportDataMessages(code).comparisonNote(a.version.title[code], b.version.title[code]);
  return { en: reading('en'), uk: reading('uk') };
}

/** Notes of a file that compares two versions. */
interface ComparisonNotes extends Pick<DocumentNotes, 'lineOfContact' | 'accuracy' | 'areaMethod'> {
  readonly a: VersionNotes;
  readonly b: VersionNotes;
  readonly facet: string;
  readonly reading: Localised;
  readonly licences: readonly Licence[];
}

type VersionNotes = Pick<DocumentNotes, 'version' | 'title' | 'published' | 'standing' | 'note'>;

function versionNotes(input: ExportInput): VersionNotes {
  const { version, title, published, standing, note } = documentNotes(input);
  return { version, title, published, standing, note };
}

/** The notes of a comparison: which two proposals, on the line of which date, under which licences. */
export function comparisonNotes(input: ComparisonInput): ComparisonNotes {
  const { lineOfContact, accuracy, areaMethod } = documentNotes(input.a);
  return {
    a: versionNotes(input.a),
    b: versionNotes(input.b),
    lineOfContact,
    facet: input.comparison.facet,
    reading: readingOf(input),
    accuracy,
    areaMethod,
    licences: licencesOf(creditsOfBoth(input))
  };
}

/** The notes as lines of text in every language: how to read it, then the notes of either version, each line once. */
export function comparisonNotesInEveryLanguage(
  input: ComparisonInput
): Readonly<Record<DataLanguage, readonly string[]>> {
  const [ofA, ofB] = [notesInEveryLanguage(input.a), notesInEveryLanguage(input.b)];
  const reading = readingOf(input);
  const linesIn = (code: DataLanguage) => {
    const sided = (side: 'A' | 'B', [first = '', ...others]: readonly string[]) => [`${side}: ${first}`, ...others];
    return [...new Set([reading[code], ...sided('A', ofA[code]), ...sided('B', ofB[code])])];
  };
  return { en: linesIn('en'), uk: linesIn('uk') };
}
