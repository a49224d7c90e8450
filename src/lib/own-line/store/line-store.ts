import { createStore, delMany, get, promisifyRequest, setMany, type UseStore } from 'idb-keyval';
import { failingLater, KeptChanges, reasonNotKept, type NotKept } from '../../client/kept-here';
import type { KeptAbout, KeptLand } from './kept-line';

const ABOUT = 'about/';
const LAND = 'land/';

/**
 * The lines of one's own that a browser keeps: the list of them, and the land of each. What the browser will not keep (no
 * database in a private window, no room left) stays in this page's memory, so that nothing is lost before it is saved
 * elsewhere.
 */
export class LineStore {
  readonly #database: UseStore;
  readonly #memory = new Map<string, readonly [KeptAbout, KeptLand]>();
  /** Read once: what has been drawn from a land is known by the object. */
  readonly #lands = new Map<string, KeptLand>();
  readonly #changes = new KeptChanges('own-lines', () => {
    this.#lands.clear();
  });

  constructor(database: UseStore = createStore('own-lines', 'lines')) {
    this.#database = failingLater(database);
  }

  /** Calls a listener whenever lines were added, changed or removed, here or in another page. */
  onChange(listener: () => void): () => void {
    return this.#changes.onChange(listener);
  }

  /** Every line, the newest first. */
  async list(): Promise<KeptAbout[]> {
    // Of the land, which is large, a list has nothing.
    const kept = await this.#database('readonly', (store) =>
      promisifyRequest(store.getAll(IDBKeyRange.bound(ABOUT, `${ABOUT}~`)) as IDBRequest<KeptAbout[]>)
    ).catch(() => []);
    const here = [...this.#memory.values()].map(([about]) => about);
    const others = kept.filter(({ id }) => !this.#memory.has(id));
    return [...here, ...others].sort((one, other) => other.madeAt - one.madeAt);
  }

  /** Ids of lines that are lost when this page is closed. */
  inMemory(): ReadonlySet<string> {
    return new Set(this.#memory.keys());
  }

  /** A line with its land; nothing where this browser has no such line. */
  async find(id: string): Promise<readonly [KeptAbout, KeptLand] | undefined> {
    const here = this.#memory.get(id);
    if (here !== undefined) return here;
    const about = await get<KeptAbout>(ABOUT + id, this.#database).catch(() => undefined);
    const land = this.#lands.get(id) ?? (await get<KeptLand>(LAND + id, this.#database).catch(() => undefined));
    if (about === undefined || land === undefined) return undefined;
    this.#lands.set(id, land);
    return [about, land];
  }

  /** Keeps a line, or what was changed about it; says why where the browser keeps it only as long as this page is open. */
  async keep(about: KeptAbout, land: KeptLand): Promise<NotKept | null> {
    this.#lands.set(about.id, land);
    const reason = await setMany(
      [
        [ABOUT + about.id, about],
        [LAND + about.id, land]
      ],
      this.#database
    ).then(() => null, reasonNotKept);
    if (reason === null) this.#memory.delete(about.id);
    else this.#memory.set(about.id, [about, land]);
    this.#changes.tell();
    return reason;
  }

  async remove(id: string): Promise<void> {
    this.#memory.delete(id);
    await delMany([ABOUT + id, LAND + id], this.#database).catch(() => undefined);
    this.#changes.tell();
  }
}
