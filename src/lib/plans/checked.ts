/**
 * The days up to which publications were looked through: events by day, the wording of texts by month. The one place
 * for them; pages, captions and the README's sentence follow, and an event after it fails the tests.
 */
export const CHECKED_UP_TO = { events: '2026-10-10', texts: '2026-05' } as const;
