const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The members of an object; none of what is no object. */
export const membersOf = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});

/**
 * What the browser has kept for each figure. It may be of another program, of an older version of the atlas, or changed
 * by hand: whatever has not the right form is dropped.
 *
 * @param kept JSON
 * @param read gives nothing for what has not the right form
 */
export function readKept<T>(kept: string | null, read: (value: unknown) => T | undefined): Record<string, T> {
  let figures: unknown;
  try {
    figures = JSON.parse(kept ?? '{}');
  } catch {
    return {};
  }
  const readable = Object.entries(membersOf(figures)).flatMap(([figure, value]) => {
    const known = read(value);
    return known === undefined ? [] : [[figure, known] as const];
  });
  return Object.fromEntries(readable);
}
