import { PARTIES, type Party } from '../plans/party';
import { ENTRY_KINDS, type EntryKind, type TimelineEntry } from './timeline-entries';

/** What a reader wants to see of the timeline. An empty choice leaves that question open: everything is shown. */
export interface TimelineFilter {
  /** In the order of ENTRY_KINDS, without repetition. */
  readonly kinds: readonly EntryKind[];
  /** In the order of PARTIES, without repetition. */
  readonly parties: readonly Party[];
}

const PARAMETERS: readonly string[] = ['show', 'side'];

/**
 * Reads a filter from the query of an address. Total: whatever the query holds, the result is a filter; what it could
 * not be matched with is listed in `ignored`, at most 80 characters each.
 */
export function parseTimelineFilter(search: string): { filter: TimelineFilter; ignored: string[] } {
  const query = new URLSearchParams(search);
  const ignored = [...new Set(query.keys())].filter((name) => !PARAMETERS.includes(name));
  const choose = <T extends string>(name: string, known: readonly T[]): T[] => {
    const given = (query.get(name) ?? '').split(',').filter((value) => value !== '');
    ignored.push(...given.filter((value) => !(known as readonly string[]).includes(value)));
    return known.filter((value) => given.includes(value));
  };
  const filter = { kinds: choose('show', ENTRY_KINDS), parties: choose('side', PARTIES) };
  return { filter, ignored: [...new Set(ignored.map((value) => value.slice(0, 80)))] };
}

/** Writes a filter as a query, canonically: open questions are left out, the order is fixed. */
export function formatTimelineFilter({ kinds, parties }: TimelineFilter): string {
  const parts: string[] = [];
  if (kinds.length > 0) parts.push(`show=${ENTRY_KINDS.filter((kind) => kinds.includes(kind)).join(',')}`);
  if (parties.length > 0) parts.push(`side=${PARTIES.filter((party) => parties.includes(party)).join(',')}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Whether a filter lets an entry through: a joint text or event counts for each of its parties. */
export function showsEntry(
  { kinds, parties }: TimelineFilter,
  entry: Pick<TimelineEntry, 'kind' | 'parties'>
): boolean {
  const isOfKind = kinds.length === 0 || kinds.includes(entry.kind);
  return isOfKind && (parties.length === 0 || entry.parties.some((party) => parties.includes(party)));
}
