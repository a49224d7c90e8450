import { closest } from 'fastest-levenshtein';

/** The version whose id is most like the text given: for links with a slip in them. */
export function nearestVersionId(given: string, ids: readonly string[]): string | undefined {
  const wanted = given.toLowerCase().slice(0, 80);
  if (wanted === '') return undefined;
  return ids.find((id) => id.startsWith(wanted)) ?? (ids.length === 0 ? undefined : closest(wanted, [...ids]));
}
