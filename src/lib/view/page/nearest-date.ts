/**
 * The date nearest to what was given for one, the earlier of two as near; nothing where that is no date at all.
 *
 * @param dates ascending
 */
export function nearestDate(given: string, dates: readonly string[]): string | undefined {
  const wanted = Date.parse(given);
  if (Number.isNaN(wanted)) return undefined;
  const distance = (date: string) => Math.abs(Date.parse(date) - wanted);
  return [...dates].sort((a, b) => distance(a) - distance(b))[0];
}
