import type { Asset } from '../../assets/asset';
import type { MapGeodata } from '../../cartography/ground/geodata';
import type { Comparison } from '../../derivation/comparison/compare-partitions';
import type { Partition } from '../../derivation/partition/derive-partition';
import type { Locale } from '../../i18n/locale';
import type { Localised } from '../../i18n/localised';
import type { PlanVersion } from '../../plans/schema/plan-version';
import type { Source } from '../../plans/schema/source';
import type { Credit } from '../../territory/credit';
import type { AdministrativeUnit } from '../../territory/manifest';

/** Everything an export is made from: one version on one line of contact. */
export interface ExportInput {
  readonly version: PlanVersion;
  readonly partition: Partition;
  readonly geodata: MapGeodata;
  readonly units: readonly AdministrativeUnit[];
  /** Credits that the geodata of this date require. */
  readonly credits: readonly Credit[];
  /** At least the publications that the version cites. */
  readonly sources: readonly Source[];
  /** Assets of the kinds that the reader has on the map; files of the atlas itself have none. */
  readonly assets?: readonly Asset[];
  /** Language for formats that have one name per feature; the others carry every language. */
  readonly locale: Locale;
}

/** What a table is made from: it needs neither geometry nor a language, it has all of them. */
export type TableInput = Omit<ExportInput, 'geodata' | 'locale'>;

/** Description of a format for pages and file names. */
export interface FormatAbout {
  /** Equals the module's name. */
  readonly id: string;
  /** Extension of the file, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly label: Localised;
}

/** A format that versions are published in: written while the site is built, or when a reader asks for another line. */
export interface PublishedFormat extends FormatAbout {
  readonly isPublished: true;
  readonly write: (input: ExportInput) => string;
}

/** A format that is written when a reader asks for it; its library is loaded then. */
export interface OnDemandFormat extends FormatAbout {
  readonly isPublished: false;
  readonly write: (input: ExportInput) => Promise<Uint8Array>;
}

/** A file format of one version. A module in `formats/` whose default export is one is registered by its existence. */
export type ExportFormat = PublishedFormat | OnDemandFormat;

/** Two versions on one line of contact, and what both are exported with. */
export interface ComparisonInput {
  readonly comparison: Comparison;
  readonly a: ExportInput;
  readonly b: ExportInput;
}

/** A file format of two versions; a module in `comparison-formats/`, registered likewise. */
export interface ComparisonFormat extends FormatAbout {
  readonly write: (input: ComparisonInput) => Promise<Uint8Array>;
}
