import type { InterfaceLanguage } from '../i18n/languages';
import { inLanguage } from '../i18n/localised';
import type { Credit } from './credit';
import { distinctLines, type LineOfContact } from './line-of-contact';
import { definitionOf, type Measure } from './measures';
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

/** The credit of power plants, where a map shows any. */
export const PLANTS_CREDIT = 'wri';

const isOfLines = ({ onlyOn, notOn }: Credit): boolean => onlyOn !== undefined || notOn !== undefined;

/** A credit as captions have it: with its licence, where one is known by its name. */
export const creditIn = ({ text, licence }: Credit, code: InterfaceLanguage): string =>
  inLanguage(text, code) + (licence === '' ? '' : ` (${licence})`);

/**
 * The credits of what shows some measures on these lines of contact: those of maps, and those owed for a measure alone.
 * First those of persons' own lines, last that of plants.
 *
 * @param assets the kinds of assets that it has signs of
 */
export function creditsOf(
  credits: readonly Credit[],
  lines: readonly LineOfContact[],
  measures: readonly Measure[] = [],
  assets: readonly string[] = []
): Credit[] {
  const own = distinctLines(lines).flatMap((line) =>
    line.kind === 'own' && line.credit !== undefined ? [line.credit] : []
  );
  const owed = measures.flatMap((measure) => definitionOf(measure).credit ?? []);
  const ofAtlas = credits.filter(
    (credit) =>
      (credit.notOnMaps !== true || owed.includes(credit.id)) &&
      (!isOfLines(credit) ||
        lines.some(
          (line) =>
            line.kind === 'dated' && (credit.onlyOn?.includes(line.date) ?? credit.notOn?.includes(line.date) !== true)
        ))
  );
  const hasPlants = ['power', 'dams'].some((kind) => assets.includes(kind));
  return [...own, ...ofAtlas, ...credits.filter(({ id }) => hasPlants && id === PLANTS_CREDIT)];
}

/** What is to be said of lines with these credits: `usual`, unless the credits say something else of all of them. */
export function lineNotes(credits: readonly Credit[], code: InterfaceLanguage, usual: string): string {
  const ofLines = credits.filter((credit) => isOfLines(credit) || credit.note !== undefined);
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
