import type { BorderFactors } from '$lib/territory/border-factors';
import { once } from '$lib/once';
import { measureInWorker } from './cut-in-worker';
import { lineStore } from './own-lines';

/**
 * What borders on a line of the reader's own are summed from, measured when they are first asked for: the land of a line
 * never changes.
 *
 * @throws {BadLine} where they cannot be measured
 */
export const fetchOwnBorders = once(async (id: string): Promise<BorderFactors> => {
  const found = await lineStore().find(id);
  if (found === undefined) throw new Error(`This browser keeps no line “${id}”.`);
  return measureInWorker(found[1].drawing);
});
