import type { SheetView } from './sheet-view';

/**
 * Keys of the two lines of contact whose difference an image shows: those that were chosen, else the version's own and
 * the newest other one.
 *
 * @param ownDate the version's own line
 * @param dates of the atlas's lines, ascending
 */
export function movedLines(
  { date, dateB }: Pick<SheetView, 'date' | 'dateB'>,
  ownDate: string,
  dates: readonly string[]
): readonly [string, string] {
  const first = date ?? (ownDate === dateB ? (dates.findLast((other) => other !== dateB) ?? ownDate) : ownDate);
  return [first, dateB ?? dates.findLast((other) => other !== first) ?? first];
}
