import type { IsoDate } from '../territory/territory';
import type { Place } from './place';

/** A place that counts as a town in lists of what lies inside a zone, by its population. */
export const TOWN_POPULATION = 10_000;

/** `static/geodata/towns.json`: the larger places, the largest first, with the face each lies in on each date. */
export interface TownFile {
  readonly dates: readonly IsoDate[];
  /** See `PlaceFaces`. */
  readonly courses: readonly (readonly string[])[];
  readonly towns: readonly Town[];
}

export interface Town extends Pick<Place, 'id' | 'en' | 'uk' | 'former' | 'population' | 'countedOn'> {
  readonly course: number;
  /** Dates on which it lay so near the line of contact that the generalised line cannot tell the side. */
  readonly nearLineOn?: readonly IsoDate[];
}

/** The towns that lie in these faces on a date, the largest first; none for a date that the file does not have. */
export function townsInFaces(file: TownFile, date: IsoDate, faces: readonly { readonly id: string }[]): Town[] {
  const index = file.dates.indexOf(date);
  const ids = new Set(faces.map(({ id }) => id));
  return file.towns.filter(({ course }) => ids.has(file.courses[course]?.[index] ?? ''));
}

/** The face that each town lies in on a date, by the town's id. */
export function facesOfTowns(file: TownFile, date: IsoDate): Map<number, string> {
  const index = file.dates.indexOf(date);
  return new Map(file.towns.map(({ id, course }) => [id, file.courses[course]?.[index] ?? '']));
}
