import { distance } from 'fastest-levenshtein';

/** Share of the letters given that may be slips: with more, an id is not meant but merely the least unlike. */
const MOST_SLIPS = 0.4;

/** An id as people type it: without hyphens, in small letters. */
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Slips between what was typed and an id, or as much of its beginning as was typed. */
const countSlips = (wanted: string, id: string): number =>
  Math.min(distance(wanted, id), distance(wanted, id.slice(0, wanted.length)));

/** The ids like the text given, the most like one first; none for a text that is like no id. */
export function nearestVersionIds(given: string, ids: readonly string[], most = 3): string[] {
  const wanted = plain(given.slice(0, 80));
  if (wanted === '') return [];
  const begun = ids.filter((id) => plain(id).startsWith(wanted));
  if (begun.length > 0) return begun.slice(0, most);
  return ids
    .map((id) => ({ id, slips: countSlips(wanted, plain(id)) }))
    .filter(({ slips }) => slips <= MOST_SLIPS * wanted.length)
    .sort((a, b) => a.slips - b.slips)
    .slice(0, most)
    .map(({ id }) => id);
}

/** The version whose id is most like the text given: for links with a slip in them. */
export function nearestVersionId(given: string, ids: readonly string[]): string | undefined {
  return nearestVersionIds(given, ids, 1)[0];
}
