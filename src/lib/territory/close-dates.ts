import { dayNumber, type IsoDate } from './territory';

/** Lines further apart than this say nothing of the time between them. */
export const MAX_GAP_DAYS = 365;

/**
 * The dates that have another within a year: of a line that stands alone nothing follows for any other day.
 *
 * @param dates ascending
 */
export function closeDates(dates: readonly IsoDate[]): IsoDate[] {
  if (dates.length < 2) return [...dates];
  const isClose = (date: IsoDate, other: IsoDate | undefined) =>
    other !== undefined && Math.abs(dayNumber(date) - dayNumber(other)) <= MAX_GAP_DAYS;
  const close = dates.filter((date, index) => isClose(date, dates[index - 1]) || isClose(date, dates[index + 1]));
  return close.length === 0 ? [...dates] : close;
}
