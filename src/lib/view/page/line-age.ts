/** A line of contact may be this old before screens and prints say how old it is (the editorial policy). */
const MAX_AGE_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * How many days the newest line of contact is older than the day of reading; `null` where it is not worth a word.
 *
 * @param now milliseconds since 1970
 */
export function outdatedDays(newestLine: string, now: number): number | null {
  const days = Math.floor((now - Date.parse(`${newestLine}T00:00:00Z`)) / DAY_MS);
  return days > MAX_AGE_DAYS ? days : null;
}
