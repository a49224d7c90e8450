import type { LedgerTown } from '$lib/ledger/land-things';
import { outlinedName } from '$lib/territory/outline';
import { isOwnLineId, lineKey, type LineOfContact } from '$lib/territory/line-of-contact';

type Faces = readonly { readonly id: string }[];
type TownsIn = (faces: Faces) => readonly LedgerTown[];

/** The towns in faces of the reader's own lines, or cut along outlines, which come once they are asked for. */
export class OwnTowns {
  #known = $state.raw<Readonly<Record<string, TownsIn>>>({});
  #asked: readonly string[] = [];

  /** The towns in some faces of a line, the largest first; none of the atlas's lines as they are, or until they have come. */
  in(line: LineOfContact, faces: Faces): readonly LedgerTown[] {
    const name = outlinedName(lineKey(line), line.outlines ?? []);
    const known = this.#known[name];
    const isOwn = line.outlines !== undefined || isOwnLineId(lineKey(line));
    if (known === undefined && isOwn && !this.#asked.includes(name)) void this.#fetch(name, line);
    return known?.(faces) ?? [];
  }

  /** The table stands without them where they cannot be had; they are then asked for again. */
  async #fetch(name: string, line: LineOfContact): Promise<void> {
    this.#asked = [...this.#asked, name];
    try {
      const { fetchTownsOn } = await import('./fetch-zone-towns');
      const townsIn = await fetchTownsOn(line);
      this.#known = { ...this.#known, [name]: townsIn };
    } catch {
      this.#asked = this.#asked.filter((other) => other !== name);
    }
  }
}
