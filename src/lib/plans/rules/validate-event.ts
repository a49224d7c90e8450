import { PARTIES } from '../schema/party';
import type { TimelineEvent } from '../schema/timeline-event';
import { KEBAB_CASE, validateTexts } from './validate-texts';
import { CHECKED_UP_TO } from '../checked';
import { VERSION_IDS } from '../version-ids';

const DAY_OR_MONTH = /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/;
/** One or two sentences; more belongs in the source. */
const TEXT_LENGTH = 240;

/**
 * Finds the faults of an event, one sentence each, beginning with the name of its file; empty if nothing is. Checks at
 * run time what types cannot: references, vocabulary, completeness, wording.
 */
export function validateEvent(event: TimelineEvent, file: string, knownSourceIds: readonly string[]): string[] {
  const where = `${file}, ${event.id}`;
  const problems: string[] = [];
  const expectKnown = (values: readonly string[], known: readonly string[], what: string) => {
    for (const value of values)
      if (!known.includes(value)) problems.push(`${where}: the ${what} “${value}” is unknown.`);
    if (new Set(values).size < values.length) problems.push(`${where}: a ${what} occurs more than once.`);
  };

  if (!KEBAB_CASE.test(event.id)) problems.push(`${where}: the id is not in kebab-case.`);
  if (!DAY_OR_MONTH.test(event.date)) problems.push(`${where}: “${event.date}” is neither a day nor a month.`);
  if (event.date > CHECKED_UP_TO.events) {
    problems.push(`${where}: ${event.date} is after ${CHECKED_UP_TO.events}, the day up to which events were checked.`);
  }
  if (event.parties.length === 0) problems.push(`${where}: a party is missing.`);
  if (event.versions.length === 0) problems.push(`${where}: a version that it bears on is missing.`);
  expectKnown(event.parties, PARTIES, 'party');
  expectKnown(event.versions, VERSION_IDS, 'version');
  expectKnown(event.sources, knownSourceIds, 'source');
  for (const text of Object.values(event.text)) {
    if (text.length > TEXT_LENGTH) problems.push(`${where}: a text of ${String(text.length)} characters is too long.`);
  }
  return [...problems, ...validateTexts(event, where)];
}
