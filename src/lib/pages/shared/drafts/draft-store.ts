import { isoDay } from '$lib/territory/territory';
import { createStore, del, promisifyRequest, type UseStore } from 'idb-keyval';
import { failingLater, KeptChanges, reasonNotKept, type NotKept } from '$lib/client/kept-here';
import type { OwnDraft } from '$lib/draft/draft';
import { plainDraft } from '$lib/draft/draft-link';
import { readDraft } from '$lib/draft/read-draft';

/** A draft as the browser keeps it. */
export interface KeptDraft {
  readonly draft: OwnDraft;
  /** When it was changed last, in milliseconds since 1970. */
  readonly changedAt: number;
  /** Changes with every change: whoever writes says which one they have seen. */
  readonly revision: string;
}

/** How keeping a draft ended; `full` and `unavailable`: it is kept only as long as this page is open. */
export type Keeping = 'kept' | NotKept | 'conflict';

interface WrittenRecord {
  readonly id: string;
  readonly draft: unknown;
  readonly changedAt: number;
  readonly revision: string;
}

/** What was written, by this atlas or an older one; nothing for what it cannot read, which stays where it is. */
function readRecord(written: WrittenRecord | undefined): KeptDraft | undefined {
  if (written === undefined) return undefined;
  const read = readDraft(written.draft, isoDay());
  return 'draft' in read ? { draft: read.draft, changedAt: written.changedAt, revision: written.revision } : undefined;
}

/**
 * Drafts that this browser keeps until they are removed. What it will not keep stays in this page's memory. A draft that
 * another page has changed meanwhile is never written over.
 */
export class DraftStore {
  readonly #database: UseStore;
  readonly #memory = new Map<string, KeptDraft>();
  readonly #changes = new KeptChanges('own-drafts');

  constructor(database: UseStore = createStore('own-drafts', 'drafts')) {
    this.#database = failingLater(database);
  }

  /** Calls a listener whenever drafts were added, changed or removed, here or in another page. */
  onChange(listener: () => void): () => void {
    return this.#changes.onChange(listener);
  }

  /** Every draft, the one changed last first. */
  async list(): Promise<KeptDraft[]> {
    const written = await this.#database('readonly', (store) =>
      promisifyRequest(store.getAll() as IDBRequest<WrittenRecord[]>)
    ).catch(() => []);
    const kept = written.flatMap((record) => readRecord(record) ?? []);
    const others = kept.filter(({ draft }) => !this.#memory.has(draft.id));
    return [...this.#memory.values(), ...others].sort((one, other) => other.changedAt - one.changedAt);
  }

  /** Ids of drafts that are lost when this page is closed. */
  inMemory(): ReadonlySet<string> {
    return new Set(this.#memory.keys());
  }

  async find(id: string): Promise<KeptDraft | undefined> {
    const here = this.#memory.get(id);
    if (here !== undefined) return here;
    const written = await this.#database('readonly', (store) =>
      promisifyRequest(store.get(id) as IDBRequest<WrittenRecord | undefined>)
    ).catch(() => undefined);
    return readRecord(written);
  }

  /**
   * Keeps a draft.
   *
   * @param seen the revision that the writer has seen, `null` for a draft that is new
   * @param revision under which it is kept
   */
  async keep(draft: OwnDraft, seen: string | null, revision: string): Promise<Keeping> {
    const record: WrittenRecord = { id: draft.id, draft: plainDraft(draft), changedAt: Date.now(), revision };
    const ending = await this.#database('readwrite', async (store): Promise<Keeping> => {
      const found = await promisifyRequest(store.get(draft.id) as IDBRequest<WrittenRecord | undefined>);
      if (found !== undefined && found.revision !== seen) return 'conflict';
      store.put(record, draft.id);
      await promisifyRequest(store.transaction);
      return 'kept';
    }).catch(reasonNotKept);
    if (ending === 'conflict') return ending;
    if (ending === 'kept') this.#memory.delete(draft.id);
    else this.#memory.set(draft.id, { draft, changedAt: record.changedAt, revision });
    this.#changes.tell();
    return ending;
  }

  async remove(id: string): Promise<void> {
    this.#memory.delete(id);
    await del(id, this.#database).catch(() => undefined);
    this.#changes.tell();
  }
}
