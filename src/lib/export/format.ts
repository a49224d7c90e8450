import type { MapGeodata } from '../cartography/geodata';
import type { Partition } from '../derivation/derive-partition';
import type { Locale } from '../i18n/locale';
import type { Localised } from '../i18n/localised';
import type { PlanVersion } from '../plans/plan-version';
import type { Source } from '../plans/source';
import type { AdministrativeUnit, Credit } from '../territory/manifest';

/** Everything an export is made from: one version on one line of contact. */
export interface ExportInput {
  readonly version: PlanVersion;
  readonly partition: Partition;
  readonly geodata: MapGeodata;
  readonly units: readonly AdministrativeUnit[];
  /** Those that the geodata of this date have to be credited to. */
  readonly credits: readonly Credit[];
  /** At least the publications that the version cites. */
  readonly sources: readonly Source[];
  /** For formats that have one name per feature; the others carry every language. */
  readonly locale: Locale;
}

/** A file format. A module in `formats/` whose default export is one is registered by its existence. */
export interface ExportFormat {
  /** Equals the module's name. */
  readonly id: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly label: Localised;
  /** `data` formats carry the terms and the geometry, and are published for every version and date. */
  readonly kind: 'data' | 'image';
  readonly write: (input: ExportInput) => string | Uint8Array;
}
