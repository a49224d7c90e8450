import { PARTIES, type Party } from '../../plans/schema/party';
import { measureParameter, MEASURES, USUAL_MEASURE, type Measure } from '../../territory/measures';
import { formatQuery, QueryReader } from '../page/query-reader';
import { ENTRY_KINDS, type EntryKind, type TimelineEntry } from './timeline-entries';

/** The reader's choice of entries of the timeline, and of what is charted. An empty choice leaves that question open: everything is shown. */
export interface TimelineFilter {
  /** Kinds in the order of ENTRY_KINDS, without repetition. */
  readonly kinds: readonly EntryKind[];
  /** Parties in the order of PARTIES, without repetition. */
  readonly parties: readonly Party[];
  /** What the chart below the entries is of. */
  readonly measure: Measure;
}

/**
 * Reads a filter from the query of an address. Total: whatever the query holds, the result is a filter; what it could
 * not be matched with is listed in `ignored`, at most 80 characters each.
 */
export function parseTimelineFilter(search: string): { filter: TimelineFilter; ignored: string[] } {
  const query = new QueryReader<'show' | 'side' | 'measure'>(search);
  const filter = {
    kinds: query.chooseSome('show', ENTRY_KINDS),
    parties: query.chooseSome('side', PARTIES),
    measure: query.choose('measure', MEASURES, USUAL_MEASURE)
  };
  query.ignoreOthers(['show', 'side', 'measure']);
  return { filter, ignored: [...new Set(query.notices.map(({ given }) => given))] };
}

/** Writes a filter as a query, canonically: open questions are left out, the order is fixed. */
export function formatTimelineFilter({ kinds, parties, measure }: TimelineFilter): string {
  return formatQuery({
    show: ENTRY_KINDS.filter((kind) => kinds.includes(kind)).join(','),
    side: PARTIES.filter((party) => parties.includes(party)).join(','),
    measure: measureParameter(measure)
  });
}

/** Whether a filter lets an entry through: a joint text or event counts for each of its parties. */
export function showsEntry(
  { kinds, parties }: Pick<TimelineFilter, 'kinds' | 'parties'>,
  entry: Pick<TimelineEntry, 'kind' | 'parties'>
): boolean {
  const isOfKind = kinds.length === 0 || kinds.includes(entry.kind);
  return isOfKind && (parties.length === 0 || entry.parties.some((party) => parties.includes(party)));
}
