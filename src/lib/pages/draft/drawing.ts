import type { DraftLand } from '$lib/draft/draft-land';

/** Land that is being drawn by hand: that of the clause or regime of an id, or with `null` of a new clause. */
export interface Drawing {
  readonly id: string | null;
  /** The land so far: who holds it, and where it lies besides. */
  readonly land: DraftLand;
}
