import type { IsoDate, UnitCode } from './territory';

/**
 * How much of a unit each side held on one day, by the line before it was generalised for the maps; a row of
 * `static/geodata/area-series.json`. Both areas are on the WGS84 ellipsoid and add up to the unit.
 */
export interface HeldArea {
  readonly date: IsoDate;
  readonly unit: UnitCode;
  readonly heldByRussiaKm2: number;
  readonly heldByUkraineKm2: number;
}
