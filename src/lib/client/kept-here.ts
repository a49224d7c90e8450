import type { UseStore } from 'idb-keyval';

/** Why something is kept only as long as this page is open. */
export type NotKept = 'full' | 'unavailable';

/** Why a browser would not keep something, by what its database threw. */
export const reasonNotKept = (error: unknown): NotKept =>
  (error as Partial<Error> | null)?.name === 'QuotaExceededError' ? 'full' : 'unavailable';

/** A database as its callers expect it: where there is none at all, asking for one throws at once, and here fails later. */
export const failingLater =
  (database: UseStore): UseStore =>
  async (mode, callback) =>
    database(mode, callback);

/** Tells of changes of what a browser keeps, here and in its other pages; there nobody listens without such a channel. */
export class KeptChanges {
  readonly #channel: BroadcastChannel | null;
  readonly #listeners = new Set<() => void>();

  /** @param elsewhere is called when another page has changed something, before the listeners */
  constructor(name: string, elsewhere: () => void = () => undefined) {
    this.#channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
    this.#channel?.addEventListener('message', () => {
      elsewhere();
      this.#tellHere();
    });
  }

  /** Calls a listener whenever something was added, changed or removed, here or in another page. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(): void {
    this.#channel?.postMessage(null);
    this.#tellHere();
  }

  #tellHere(): void {
    for (const listener of this.#listeners) listener();
  }
}
