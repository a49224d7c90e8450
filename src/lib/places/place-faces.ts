import { MAX_GAP_DAYS } from '../territory/close-dates';
import { dayNumber, type Holder, type IsoDate } from '../territory/territory';

/** Places nearer than this to a line of contact may have lain on its other side: the tables' accuracy, in km. */
export const NEAR_LINE_KM = 1.5;

/** `static/geodata/place-faces.json`: the face in which each place of the gazetteer lies on each date. */
export interface PlaceFaces {
  readonly dates: readonly IsoDate[];
  /** Successions of faces, one face's id per date: few, since most places never change theirs. */
  readonly courses: readonly (readonly string[])[];
  /** Places in the gazetteer's order, each with its id, its course, and the dates on which it lay near the line. */
  readonly places: readonly (readonly [id: number, course: number, ...nearLineOn: IsoDate[]])[];
}

/** Position of a place against the line of contact on one date. */
export interface PlaceOnDate {
  readonly date: IsoDate;
  readonly face: string;
  readonly holder: Holder;
  /** Whether it lay within `NEAR_LINE_KM` of the line, where the generalised line cannot decide the side. */
  readonly isNearLine: boolean;
}

function holderOf(face: string): Holder {
  const [, holder] = face.split(':');
  if (holder !== 'ukraine' && holder !== 'russia') throw new Error(`The face ${face} of a place has no holder.`);
  return holder;
}

/** Positions of a place on each date, ascending; empty for an id that the file does not have. */
export function placeOnDates({ dates, courses, places }: PlaceFaces, id: number): PlaceOnDate[] {
  const [, course, ...nearLineOn] = places.find(([candidate]) => candidate === id) ?? [id, -1];
  const faces = courses[course] ?? [];
  return faces.map((face, index) => {
    const date = dates[index] ?? '';
    return { date, face, holder: holderOf(face), isNearLine: nearLineOn.includes(date) };
  });
}

/** Lines of contact one after another on which a place had the same holder. */
export interface HeldRun {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly holder: Holder;
  /** How many lines of contact there are from one to the other. */
  readonly lines: number;
  /** Number of them on which the place lay near the line. */
  readonly nearLines: number;
}

/** Who held a place, summed up over neighbouring dates; a gap of years ends a run, as nothing is known of it. */
export function heldRuns(onDates: readonly PlaceOnDate[]): HeldRun[] {
  return onDates.reduce<HeldRun[]>((runs, { date, holder, isNearLine }) => {
    const last = runs.at(-1);
    const near = isNearLine ? 1 : 0;
    const goesOn = last?.holder === holder && dayNumber(date) - dayNumber(last.to) <= MAX_GAP_DAYS;
    if (last === undefined || !goesOn) return [...runs, { from: date, to: date, holder, lines: 1, nearLines: near }];
    return [...runs.slice(0, -1), { ...last, to: date, lines: last.lines + 1, nearLines: last.nearLines + near }];
  }, []);
}
