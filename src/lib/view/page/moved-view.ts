import { nearestVersionId } from '../../plans/nearest-version';
import { formatQuery, lineParameter, QueryReader, type QueryNotice } from './query-reader';

/** Two lines of contact that are set against each other, under one version. */
export interface MovedView {
  /** `null`: one that the page chooses. */
  readonly versionId: string | null;
  /** Key of the first line, as in `View`; `null`: one that the page chooses. */
  readonly date: string | null;
  /** Key of the second line; `null`: one that the page chooses. */
  readonly dateB: string | null;
}

/** Something in an address that was not taken as it stands. */
export type MovedNotice = QueryNotice<'version' | 'date' | 'parameter' | 'page'>;

const PARAMETERS = ['version', 'date', 'line', 'dateB', 'lineB'] as const;

/**
 * Reads what two lines are set against each other from the query of the page of a reader's own lines. Total: whatever it
 * holds, the result can be shown, with a notice for each part that was not taken as it stands.
 */
export function parseMovedView(
  search: string,
  { ids, dates }: { readonly ids: readonly string[]; readonly dates: readonly string[] }
): { view: MovedView; notices: MovedNotice[] } {
  const query = new QueryReader<'version'>(search);
  const asked = query.get('version');
  const used = asked === null || ids.includes(asked) ? asked : (nearestVersionId(asked, ids) ?? null);
  if (asked !== null && used !== asked) query.ignore('version', asked, used ?? undefined);
  const [date, dateB] = [query.date('date', dates), query.date('dateB', dates)];
  query.ignoreOthers(PARAMETERS);
  return { view: { versionId: used, date, dateB: dateB === date ? null : dateB }, notices: query.notices };
}

/** Writes the query, canonically. */
export const formatMovedView = ({ versionId, date, dateB }: MovedView): string =>
  formatQuery({ version: versionId, ...lineParameter('date', date), ...lineParameter('dateB', dateB) });
