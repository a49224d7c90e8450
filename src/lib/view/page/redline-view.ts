import { nearestComparison, type ComparableVersions, type VersionNotice } from './compared-versions';
import { formatQuery, QueryReader, type QueryNotice } from './query-reader';

/** What a redline shows. */
export interface RedlineView {
  /** The baseline first, then one to five versions against it. */
  readonly versions: readonly string[];
  /** Whether places and topics told in the same words are left out. */
  readonly isOnlyChanged: boolean;
}

/** Something in an address that was not taken as it stands. */
export type RedlineNotice = VersionNotice | QueryNotice<'change' | 'parameter' | 'page'>;

const ONLY_CHANGED = 'changed';

/**
 * Reads a redline from the query of its page. Total: whatever it holds, the result can be shown, with a notice for each
 * part that was not taken as it stands.
 */
export function parseRedlineView(
  search: string,
  context: ComparableVersions
): { view: RedlineView; notices: RedlineNotice[] } {
  const query = new QueryReader<'change'>(search);
  const { versions, notices } = nearestComparison(query.list('versions'), context);
  const isOnlyChanged = query.choose('change', [ONLY_CHANGED], null) !== null;
  query.ignoreOthers(['versions', 'change']);
  const unread = query.notices.filter((notice): notice is QueryNotice<'change' | 'parameter' | 'page'> => {
    return notice.kind !== 'date';
  });
  return {
    view: { versions: versions.length === 0 ? context.opening : versions, isOnlyChanged },
    notices: [...notices, ...unread]
  };
}

/** Writes the query, canonically. */
export const formatRedlineView = ({ versions, isOnlyChanged }: RedlineView): string =>
  formatQuery({ versions: versions.join(','), change: isOnlyChanged ? ONLY_CHANGED : null });
