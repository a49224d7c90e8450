import type { Holder, IsoDate, UnitCode } from './territory';

/** The same land measured in three ways, at full resolution, km². */
export interface Measurements {
  /** Area by authalic latitudes on the WGS84 ellipsoid, as everywhere in the atlas. */
  readonly ellipsoidKm2: number;
  /** `@turf/area` as it comes: geographic latitudes on a sphere. */
  readonly sphericalKm2: number;
  /** Karney’s `PolygonArea`: geodesics on the WGS84 ellipsoid, the reference. */
  readonly geodesicKm2: number;
}

export interface MeasuredUnit extends Measurements {
  readonly code: UnitCode;
}

/** The part of a unit that one side holds, where both hold some. */
export interface MeasuredPart extends Measurements {
  readonly date: IsoDate;
  readonly unit: UnitCode;
  readonly holder: Holder;
}

/** Land of a unit held by Russia behind the line as drawn, and behind the line that it was generalised from. */
export interface GeneralisedArea {
  readonly date: IsoDate;
  readonly unit: UnitCode;
  readonly generalisedKm2: number;
  readonly originalKm2: number;
}

/** The line of contact of a date as one measures a line: pockets included, without what runs at sea. */
export interface MeasuredLine {
  readonly date: IsoDate;
  readonly lengthKm: number;
  /** Held by Russia in Sumy and Kharkiv Oblasts along the state border, apart from the land behind the main line. */
  readonly borderPocketsKm2: number;
}

/** Distances in metres, taken when the sources were made (`geodata/sources/figures/accuracy.json`). */
export interface SourceAccuracy {
  /** Between line table and original: the least and the largest over the dates. */
  readonly lineOfContactMetres: Readonly<Record<'median' | 'p95', readonly [number, number]>>;
  /** Between the inland borders of a unit and OpenStreetMap: those of the units that lines of contact touch. */
  readonly inlandBordersMetres: Readonly<
    Partial<Record<UnitCode, Readonly<Record<'median' | 'p95' | 'largest', number>>>>
  >;
  /** The most that all other inland borders are off. */
  readonly otherInlandBordersMetres: Readonly<Record<'largest', number>>;
}

/** `static/geodata/verification.json`: what the method page checks the atlas’s areas against. */
export interface Verification {
  readonly units: readonly MeasuredUnit[];
  readonly parts: readonly MeasuredPart[];
  readonly generalised: readonly GeneralisedArea[];
  readonly lines: readonly MeasuredLine[];
  readonly accuracy: SourceAccuracy;
}
