import type { PeopleOf } from '../people/face-people';
import type { LineOfContact } from './line-of-contact';

/** Calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A day in milliseconds. */
const DAY_MS = 86_400_000;

/** Days since 1970 of a calendar day, or of a moment in milliseconds since then. */
export const dayNumber = (day: IsoDate | number): number =>
  (typeof day === 'number' ? day : Date.parse(`${day}T00:00:00Z`)) / DAY_MS;

/** Calendar day (UTC) of a moment in milliseconds since 1970; today. */
export const isoDay = (moment = Date.now()): IsoDate => new Date(moment).toISOString().slice(0, 10);

/** ISO 3166-2 code of a first-level administrative unit of Ukraine, for example `UA-14`. */
export type UnitCode = string;

export const HOLDERS = ['ukraine', 'russia'] as const;
/** Who holds a face on the date of the line of contact. */
export type Holder = (typeof HOLDERS)[number];

/**
 * The smallest cell of the territory: no boundary that the atlas knows of crosses it.
 *
 * `bandKm` is set where a pull-back distance is declared: the smallest declared distance (km) from the line of
 * contact within which the whole face lies. Faces beyond the largest declared distance, and faces of units for
 * which none is declared, have none.
 */
export interface Face {
  /**
   * `<unit>:<holder>` or `<unit>:<holder>:<bandKm>`, and `#` with the keys of outlines that a hand has drawn around it;
   * unique within a territory and stable over dates.
   */
  readonly id: string;
  readonly unit: UnitCode;
  readonly holder: Holder;
  readonly bandKm?: number;
  /** Keys of the outlines, see `outlineKey`, inside which it lies, where land is cut along any. */
  readonly inside?: readonly string[];
  /** Area on the WGS84 ellipsoid, measured before any simplification. */
  readonly areaKm2: number;
}

/** Ukraine within its internationally recognised border, divided by one line of contact and covered by its faces exactly once. */
export interface Territory {
  readonly line: LineOfContact;
  readonly faces: readonly Face[];
  /** How many people lived on the land of faces; left out where nobody has asked for it, or the file did not come. */
  readonly people?: PeopleOf;
}

/**
 * Areas of a unit that each side held on one day, by the line before it was generalised for the maps; a row of
 * `static/geodata/area-series.json`. Both areas are on the WGS84 ellipsoid and add up to the unit.
 */
export interface HeldArea {
  readonly date: IsoDate;
  readonly unit: UnitCode;
  readonly heldByRussiaKm2: number;
  readonly heldByUkraineKm2: number;
}

/** Land between two lines of contact by which side came to hold it, in km² on the WGS84 ellipsoid; a row of `line-changes.json`. */
export interface LineChange {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly toRussiaKm2: number;
  readonly toUkraineKm2: number;
}
