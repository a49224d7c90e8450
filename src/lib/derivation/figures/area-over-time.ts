import { MOVING_LANDS } from '../../plans/schema/lands';
import type { Face, HeldArea, Holder, IsoDate } from '../../territory/territory';
import type { Localised } from '../../i18n/localised';
import type { LandPeople, PeopleOf } from '../../people/face-people';
import { containsFace } from '../partition/evaluate-extent';
import { measuredFaces } from '../partition/measure';

/** Area of one land over time. */
export interface AreaSeries {
  /** Id of the land, as in provisions. */
  readonly id: string;
  readonly name: Localised;
  readonly holder: Holder;
  /** Ascending by date, by the lines before generalising. */
  readonly measured: readonly DatedArea[];
  /**
   * Areas of the same land by the generalised lines of the maps: another method, so never joined with `measured` in one
   * curve.
   */
  readonly mapped: readonly DatedArea[];
}

export interface DatedArea {
  readonly date: IsoDate;
  readonly areaKm2: number;
  /** People who lived there before the full-scale invasion, where they are known. */
  readonly people?: LandPeople;
}

/** Faces on a date: all of a territory, or those that a table of held areas lists. */
interface DatedFaces {
  readonly date: IsoDate;
  readonly faces: readonly Face[];
}

function facesOf({ unit, heldByRussiaKm2, heldByUkraineKm2 }: HeldArea): Face[] {
  return [
    { id: `${unit}:russia`, unit, holder: 'russia', areaKm2: heldByRussiaKm2 },
    { id: `${unit}:ukraine`, unit, holder: 'ukraine', areaKm2: heldByUkraineKm2 }
  ];
}

/**
 * Area over time of every land whose size follows the line of contact.
 *
 * @param heldAreas rows of `area-series.json`, ascending by date
 * @param mapped the territories of the maps, ascending by date; those before the series are left out
 * @param people of the faces of a date of the maps; areas before generalising have no faces to count them in
 */
export function areaOverTime(
  heldAreas: readonly HeldArea[],
  mapped: readonly DatedFaces[],
  people: (date: IsoDate) => PeopleOf | undefined = () => undefined
): AreaSeries[] {
  const dates = [...new Set(heldAreas.map(({ date }) => date))];
  const measured = dates.map((date): DatedFaces => {
    return { date, faces: heldAreas.filter((row) => row.date === date).flatMap(facesOf) };
  });
  const within = mapped.filter(({ date }) => date >= (dates[0] ?? ''));
  return MOVING_LANDS.map(({ id, name, holder, extent }) => {
    const areaOn = ({ date, faces }: DatedFaces, lived?: PeopleOf): DatedArea => ({
      date,
      ...measuredFaces(
        faces.filter((face) => containsFace(extent, face)),
        lived
      )
    });
    return {
      id,
      name,
      holder,
      measured: measured.map((on) => areaOn(on)),
      mapped: within.map((on) => areaOn(on, people(on.date)))
    };
  });
}

/**
 * Dates of a monthly series that stand for the first of their month, where that day is missing.
 *
 * @param dates of the series, ascending
 */
export function lateFirstDays(dates: readonly IsoDate[]): IsoDate[] {
  return dates.filter((date, index) => !date.endsWith('-01') && dates[index - 1]?.slice(0, 7) !== date.slice(0, 7));
}

/** All series on one day, in their order. */
export interface DatedAreaRow {
  readonly date: IsoDate;
  readonly areas: readonly { readonly areaKm2: number | null; readonly mappedKm2: number | null }[];
}

/** The series as a table: a row for every day that one of them has a value of, ascending. */
export function datedAreaRows(series: readonly AreaSeries[]): DatedAreaRow[] {
  const dates = [...new Set(series.flatMap(({ measured }) => measured.map(({ date }) => date)))].sort();
  const areaOn = (areas: readonly DatedArea[], day: IsoDate) => areas.find(({ date }) => date === day)?.areaKm2;
  return dates.map((date) => ({
    date,
    areas: series.map(({ measured, mapped }) => ({
      areaKm2: areaOn(measured, date) ?? null,
      mappedKm2: areaOn(mapped, date) ?? null
    }))
  }));
}
