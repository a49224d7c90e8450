import { distance } from 'fastest-levenshtein';

/** As people type an id: without hyphens, in small letters. */
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The ids most like the text given, the most like one first; none for a text without a letter or number. */
export function nearestVersionIds(given: string, ids: readonly string[], most = 3): string[] {
  const wanted = plain(given.slice(0, 80));
  if (wanted === '') return [];
  const begun = ids.filter((id) => plain(id).startsWith(wanted));
  const byDistance = ids
    .filter((id) => !begun.includes(id))
    .map((id) => ({ id, slips: distance(wanted, plain(id)) }))
    .sort((a, b) => a.slips - b.slips)
    .map(({ id }) => id);
  return (begun.length > 0 ? begun : byDistance).slice(0, most);
}

/** The version whose id is most like the text given: for links with a slip in them. */
export function nearestVersionId(given: string, ids: readonly string[]): string | undefined {
  return nearestVersionIds(given, ids, 1)[0];
}
