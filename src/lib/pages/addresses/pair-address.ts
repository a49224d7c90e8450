import { PAIR_VERSIONS } from '$lib/plans/version-ids';

/** The comparison that a reader who asks for none is shown first: the draft and the text that answered it. */
export const OPENING_PAIR: readonly [string, string] = ['us-28point-2025-11', 'e3-counter-2025-11'];

/**
 * Address of a comparison of two versions: the path as `pageHref` takes it, and the query, which names them where no
 * path does.
 */
interface PairAddress {
  readonly path: string;
  readonly search: string;
}

/** Two versions are compared on a page of their own, or else on the page of all comparisons. */
export function pairAddress([a, b]: readonly [string, string]): PairAddress {
  return a !== b && PAIR_VERSIONS.includes(a) && PAIR_VERSIONS.includes(b)
    ? { path: `compare/${a}/${b}`, search: '' }
    : { path: 'compare', search: `?versions=${a},${b}` };
}
