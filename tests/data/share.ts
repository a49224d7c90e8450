import { createHash } from 'node:crypto';

/**
 * The share of some cases that a run draws, where all of them take long: every one of `parts` has its turn with the
 * seed, so that as many runs draw all. `shift` lets rows of a table take turns, so that no run leaves a column out.
 */
export function takeShare<T>(cases: readonly T[], seed: number, parts: number, shift = 0): T[] {
  return cases.filter((_, place) => (place + shift + seed) % parts === 0);
}

/**
 * Whether a case that is known by its title alone is in the share of a run, as one of `parts` runs: so it is where the
 * cases of a tool cannot be listed before.
 */
export function takesTurn(title: string, seed: number, parts: number): boolean {
  // Titles that are much alike are spread by a sum in which every letter counts for every bit.
  return (createHash('md5').update(title).digest().readUInt32BE() + seed) % parts === 0;
}

const { TEST_SHARE = '0' } = process.env;

/** The share of this run; all with `npm test -- --all`. */
export function share<T>(cases: readonly T[], parts: number, shift = 0): readonly T[] {
  return TEST_SHARE === 'all' ? cases : takeShare(cases, Number(TEST_SHARE), parts, shift);
}

/** Whether a case that is known by its title has its turn in this run; all have with `npm test -- --all`. */
export function isInTurn(title: string, parts: number, shift = 0): boolean {
  return TEST_SHARE === 'all' || takesTurn(title, Number(TEST_SHARE) + shift, parts);
}
