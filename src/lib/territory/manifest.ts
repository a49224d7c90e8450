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

/** A source that every depiction credits. */
export interface Credit {
  readonly id: string;
  readonly text: { readonly en: string; readonly uk: string };
  readonly url: string;
  readonly licence: string;
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

/** Under everything that maps draw. */
const BASE_MAP = 'basemap.topo.json';

/** Credits that the territories, and every file that holds their land, require. */
export function territoryCredits({ dates, artefacts, credits }: Manifest): Credit[] {
  const topologies = new Set(dates.map(({ topology }) => topology));
  const credited = new Set(artefacts.filter(({ path }) => topologies.has(path)).flatMap((file) => file.credits));
  return credits.filter(({ id }) => credited.has(id));
}

/** What the atlas's lines themselves are credited to: of the credits of the territories those that the base map has not. */
export function lineCredits(manifest: Manifest): Credit[] {
  const ofBaseMap = manifest.artefacts.find(({ path }) => path === BASE_MAP)?.credits ?? [];
  return territoryCredits(manifest).filter(({ id }) => !ofBaseMap.includes(id));
}
