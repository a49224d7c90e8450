import type { LedgerTown } from '$lib/ledger/land-things';
import { once } from '$lib/once';
import { isOwnLineId } from '$lib/territory/line-of-contact';

type Faces = readonly { readonly id: string }[];
type TownsIn = (faces: Faces) => readonly LedgerTown[];

/** The towns in faces of the reader's own lines, which come once they are asked for. */
export class OwnTowns {
  #known = $state.raw<Readonly<Record<string, TownsIn>>>({});

  /** The towns in some faces of a line, by its key, the largest first; none of the atlas's lines, or until they have come. */
  in(key: string, faces: Faces): readonly LedgerTown[] {
    const known = this.#known[key];
    // The table stands without them where they cannot be had.
    if (known === undefined && isOwnLineId(key)) this.#fetch(key).catch(() => undefined);
    return known?.(faces) ?? [];
  }

  readonly #fetch = once(async (key: string): Promise<void> => {
    const { fetchTownsOn } = await import('../geodata/fetch-zone-towns');
    const townsIn = await fetchTownsOn(key);
    this.#known = { ...this.#known, [key]: townsIn };
  });
}
