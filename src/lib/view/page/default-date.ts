import { isSituation, type PlanVersion } from '../../plans/schema/plan-version';
import { closeDates } from '../../territory/close-dates';

/**
 * The date nearest to what was given for one, the earlier of two as near; nothing where that is no date at all. A line
 * that stands alone, years from all others, is taken only by its own date: it says nothing of the time between.
 *
 * @param dates ascending
 */
export function nearestDate(given: string, dates: readonly string[]): string | undefined {
  const wanted = Date.parse(given);
  if (Number.isNaN(wanted)) return undefined;
  if (dates.includes(given)) return given;
  const distance = (date: string) => Math.abs(Date.parse(date) - wanted);
  return [...closeDates(dates)].sort((a, b) => distance(a) - distance(b))[0];
}

/**
 * The line of contact a version is drawn on until the reader chooses another: the nearest to the date its text refers
 * to, else to the day it became public; for a reference that names no day of which there is a line, the newest.
 *
 * @param dates line-of-contact dates, ascending, at least one
 */
export function defaultLineOfContactDate(
  version: Pick<PlanVersion, 'kind' | 'published' | 'lineOfContact'>,
  dates: readonly string[]
): string {
  const newest = dates.at(-1);
  if (newest === undefined) throw new Error('There is no line of contact: the manifest of the geodata lists no date.');
  if (version.kind === 'baseline') return dates.find((date) => date === version.lineOfContact.date) ?? newest;
  return nearestDate(version.lineOfContact.date ?? version.published, dates) ?? newest;
}

/**
 * The one line of contact that versions are compared on until the reader chooses another: the newest of those that they
 * are drawn on by themselves. A reference takes that of the others, unless it is of one day alone: on any other line it
 * would show what nobody means by it.
 *
 * @param dates line-of-contact dates, ascending, at least one
 */
export function commonLineOfContactDate(
  versions: readonly Pick<PlanVersion, 'kind' | 'published' | 'lineOfContact'>[],
  dates: readonly string[]
): string {
  const ofOneDay = versions.find(isSituation);
  if (ofOneDay !== undefined) return defaultLineOfContactDate(ofOneDay, dates);
  const dated = versions.filter(({ kind }) => kind !== 'baseline');
  const wanted = (dated.length === 0 ? versions : dated).map((version) => defaultLineOfContactDate(version, dates));
  const newest = dates.findLast((date) => wanted.includes(date));
  if (newest === undefined) throw new Error('There is no version to choose a line of contact for.');
  return newest;
}

/** The line of contact of one version, or the one that several have in common, until the reader chooses another. */
export function sharedLineOfContactDate(
  versions: readonly Pick<PlanVersion, 'kind' | 'published' | 'lineOfContact'>[],
  dates: readonly string[]
): string {
  const [only] = versions;
  return versions.length === 1 && only !== undefined
    ? defaultLineOfContactDate(only, dates)
    : commonLineOfContactDate(versions, dates);
}
