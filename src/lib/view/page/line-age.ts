import { dayNumber, type IsoDate } from '../../territory/territory';

/** A line of contact may be this old before screens and prints say how old it is (the editorial policy). */
const MAX_AGE_DAYS = 30;

/**
 * Age of the newest line of contact in days on the day of reading; `null` where it is not worth a notice.
 *
 * @param now a day, or milliseconds since 1970
 */
export function outdatedDays(newestLine: IsoDate, now: IsoDate | number): number | null {
  const days = Math.floor(dayNumber(now) - dayNumber(newestLine));
  return days > MAX_AGE_DAYS ? days : null;
}
