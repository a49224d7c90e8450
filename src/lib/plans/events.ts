import type { TimelineEvent } from './schema/timeline-event';

const modules = import.meta.glob<readonly TimelineEvent[]>('./events/*.ts', { eager: true, import: 'default' });

const events: readonly TimelineEvent[] = Object.values(modules)
  .flat()
  .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

/** Every event, ascending by date; one of which only the month is known stands before the days of that month. */
export function allEvents(): readonly TimelineEvent[] {
  return events;
}
