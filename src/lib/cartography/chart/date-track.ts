import { MAX_GAP_DAYS } from '../../territory/close-dates';
import { dayNumber, type IsoDate } from '../../territory/territory';
import { svgNumber } from '../scene/svg-text';

/** Where the dates of a slider stand, per cent from the left, and what lies between them. */
export interface DateTrack {
  /** A place for each date, and then for each line that has none. */
  readonly places: readonly number[];
  /** Places where the track breaks off: of the time between its ends nothing is known. */
  readonly breaks: readonly number[];
  /** Dates that follow one another closely enough to be joined, as indices. */
  readonly runs: readonly (readonly number[])[];
  /** Years and where each begins; of a date that stands alone, its year beneath it. */
  readonly years: readonly { readonly year: string; readonly place: number }[];
}

/** Left free at both ends, so that the first and the last mark are whole, per cent. */
const MARGIN = 2;
/** Width of a break, per cent. */
const BREAK = 5;
/** Distance between lines that stand in no order of time, per cent. */
const STEP = 3.5;
/** All of those lines take at most so much, per cent. */
const MOST_UNDATED = 25;

/**
 * Lays dates out in proportion to time. Dates that stand alone, years from all others, are set apart by a break: no
 * value is drawn between. Lines of a reader's own follow behind another break.
 *
 * @param dates ascending, at least one
 * @param undated number of lines behind all dates
 */
export function layDateTrack(dates: readonly IsoDate[], undated: number): DateTrack {
  const runs: number[][] = [];
  dates.forEach((date, index) => {
    const before = dates[index - 1];
    if (before === undefined || dayNumber(date) - dayNumber(before) > MAX_GAP_DAYS) runs.push([index]);
    else runs.at(-1)?.push(index);
  });
  const dayOf = (index: number | undefined) => dayNumber(dates[index ?? 0] ?? '');
  const daysIn = (run: readonly number[]) => dayOf(run.at(-1)) - dayOf(run[0]);
  const step = undated === 0 ? 0 : Math.min(STEP, MOST_UNDATED / undated);
  const allBreaks = runs.length - 1 + (undated > 0 ? 1 : 0);
  const room = 100 - 2 * MARGIN - allBreaks * BREAK - step * Math.max(0, undated - 1);
  const allDays = Math.max(
    1,
    runs.reduce((sum, run) => sum + daysIn(run), 0)
  );

  const places: number[] = [];
  const breaks: number[] = [];
  const years: { year: string; place: number }[] = [];
  let at = MARGIN;
  for (const run of runs) {
    if (places.length > 0) breaks.push((at += BREAK) - BREAK / 2);
    const start = at;
    const first = dayOf(run[0]);
    const placeOf = (day: number) => start + ((day - first) / allDays) * room;
    for (const index of run) places.push(placeOf(dayOf(index)));
    at = placeOf(dayOf(run.at(-1)));
    const [from = '', to = ''] = [dates[run[0] ?? 0], dates[run.at(-1) ?? 0]];
    if (run.length === 1) years.push({ year: from.slice(0, 4), place: start });
    for (let year = Number(from.slice(0, 4)) + 1; run.length > 1 && year <= Number(to.slice(0, 4)); year += 1)
      years.push({ year: String(year), place: placeOf(dayNumber(`${String(year)}-01-01`)) });
  }
  if (undated > 0) {
    breaks.push((at += BREAK) - BREAK / 2);
    for (let index = 0; index < undated; index += 1) places.push(at + index * step);
  }
  return { places, breaks, runs, years };
}

/** Height of the drawing that a track is laid over, in its own units; its width is 100. */
export const TRACK_HEIGHT = 30;

/** Areas over dates as path data in a box of 100 by `TRACK_HEIGHT`, from zero to `most`; a date that stands alone is a stem. */
export function trackPaths(
  track: DateTrack,
  areasKm2: readonly number[],
  most: number
): { readonly area: string; readonly line: string } {
  const pointOf = (index: number) => {
    const y = TRACK_HEIGHT - ((areasKm2[index] ?? 0) / most) * (TRACK_HEIGHT - 2);
    return [svgNumber(track.places[index] ?? 0), svgNumber(y)] as const;
  };
  const parts = track.runs.map((run) => {
    const points = run.map(pointOf);
    const start = points[0] ?? ['0', '0'];
    const foot = String(TRACK_HEIGHT);
    if (run.length === 1) return { area: '', line: `M${start[0]},${foot}V${start[1]}` };
    const line = points.map((point) => point.join()).join('L');
    return { area: `M${start[0]},${foot}L${line}V${foot}Z`, line: `M${line}` };
  });
  return { area: parts.map(({ area }) => area).join(''), line: parts.map(({ line }) => line).join('') };
}

/** The place nearest to one on the track, as an index. */
export function nearestPlace({ places }: Pick<DateTrack, 'places'>, place: number): number {
  return places.reduce(
    (best, other, index) => (Math.abs(other - place) < Math.abs((places[best] ?? 0) - place) ? index : best),
    0
  );
}
