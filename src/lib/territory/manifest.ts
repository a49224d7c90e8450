import type { InterfaceLanguage } from '../i18n/languages';
import { inLanguage } from '../i18n/localised';
import type { LineOfContact } from './line-of-contact';
import type { Face, IsoDate, UnitCode } from './territory';

/** A file of `static/geodata`, as the pipeline wrote it. */
export interface Artefact {
  /** Relative to `static/geodata`. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly credits: readonly string[];
}

/** One first-level administrative unit; its area is measured on the ellipsoid, without inland sea. */
export interface AdministrativeUnit {
  readonly code: UnitCode;
  readonly name: { readonly en: string; readonly uk: string };
  readonly areaKm2: number;
  readonly officialAreaKm2: number;
}

/**
 * A source that depictions credit: every one, or, of a source of lines, those on lines of some dates. A person's own line
 * is owed to no source of lines.
 */
export interface Credit {
  readonly id: string;
  readonly text: { readonly en: string; readonly uk: string };
  readonly url: string;
  readonly licence: string;
  /** Set where only texts and tables owe something to it, and no map does. */
  readonly notOnMaps?: true;
  /** Dates of the lines that alone are owed to it. */
  readonly onlyOn?: readonly IsoDate[];
  /** Dates of the lines that are not owed to it, where those of all others are. */
  readonly notOn?: readonly IsoDate[];
  /** How good its lines are and how they were made, where that differs from all others. */
  readonly note?: { readonly en: string; readonly uk: string };
}

const isOfLines = ({ onlyOn, notOn }: Credit): boolean => onlyOn !== undefined || notOn !== undefined;

/** The credit of the populations that figures of people are summed from. */
const PEOPLE_CREDIT = 'ukrstat';

/** The credits of a map on these lines of contact; of one that shows people, those of populations as well. */
export function creditsOf(credits: readonly Credit[], lines: readonly LineOfContact[], hasPeople = false): Credit[] {
  return credits.filter(
    (credit) =>
      (credit.notOnMaps !== true || (hasPeople && credit.id === PEOPLE_CREDIT)) &&
      (!isOfLines(credit) ||
        lines.some(
          (line) =>
            line.kind === 'dated' && (credit.onlyOn?.includes(line.date) ?? credit.notOn?.includes(line.date) !== true)
        ))
  );
}

/** What is to be said of lines with these credits: `usual`, unless the credits say something else of all of them. */
export function lineNotes(credits: readonly Credit[], code: InterfaceLanguage, usual: string): string {
  const ofLines = credits.filter(isOfLines);
  const told = ofLines.map(({ note }) => (note === undefined ? usual : inLanguage(note, code)));
  return [...new Set(told.length === 0 ? [usual] : told)].join(' ');
}

/** A file that the geodata are made from, as `geodata/sources/provenance.json` records it. */
export interface SourceFile {
  /** Relative to `geodata/sources`; its folder says what it is about. */
  readonly file: string;
  readonly licence: string;
  /** Empty where no one else is to be credited. */
  readonly credit: string;
}

/** Manifest of the geodata, where pipeline and atlas meet: `static/geodata/manifest.json`. */
export interface Manifest {
  readonly schema: 1;
  readonly artefacts: readonly Artefact[];
  readonly units: readonly AdministrativeUnit[];
  readonly credits: readonly Credit[];
  readonly sources: readonly SourceFile[];
  /** Ascending. `faces` are those of the date's topology, in its order. */
  readonly dates: readonly {
    readonly date: IsoDate;
    readonly topology: string;
    readonly faces: readonly Face[];
  }[];
}

/** Credits that the territories, and every file that holds their land and who lived there, require. */
export function territoryCredits({ dates, artefacts, credits }: Manifest): Credit[] {
  const files = new Set([...dates.map(({ topology }) => topology), 'people.json']);
  const credited = new Set(artefacts.filter(({ path }) => files.has(path)).flatMap((file) => file.credits));
  return credits.filter(({ id }) => credited.has(id));
}
