/**
 * The share of some cases that a run draws, where all of them take long: every one of `parts` has its turn with the
 * seed, so that as many runs draw all. `shift` lets rows of a table take turns, so that no run leaves a column out.
 */
export function takeShare<T>(cases: readonly T[], seed: number, parts: number, shift = 0): T[] {
  return cases.filter((_, place) => (place + shift + seed) % parts === 0);
}

const { TEST_SHARE = '0' } = process.env;

/** The share of this run; all with `npm test -- --all`. */
export function share<T>(cases: readonly T[], parts: number, shift = 0): readonly T[] {
  return TEST_SHARE === 'all' ? cases : takeShare(cases, Number(TEST_SHARE), parts, shift);
}
