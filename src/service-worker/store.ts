/** Bytes that are fetched and kept without the reader's word. */
const UNASKED_BYTES = 2_000_000;

/** Names of the stores of the atlas at this address alone: other programs of the same host keep things of their own. */
const prefixOf = (base: string): string => `peace-plan-atlas ${base}/ `;

/** The version of the atlas that a page is of; values without a space stand in pages without quotation marks. */
const VERSION = /\bdata-atlas="?([^"\s>]+)/u;
const FILES = /(?:href|src)="?([^"\s>]*_app\/immutable\/[^"\s>]+)|import\("([^"]+)"\)/gu;

/** What the browser keeps of one version of the atlas. Nothing of another version is ever put into it. */
export class Store {
  readonly #name: string;
  readonly #prefix: string;
  readonly #base: string;
  readonly #version: string;
  /** Where the bytes that were fetched unasked are noted: browsers stop a worker that has nothing to do. */
  readonly #note: string;
  #unaskedBytes: Promise<number> | undefined;
  /** The browser gives no more room: nothing is fetched again for it. */
  #isFull = false;

  constructor(base: string, version: string) {
    this.#base = base;
    this.#version = version;
    this.#prefix = prefixOf(base);
    this.#name = this.#prefix + version;
    this.#note = `${base}/_app/unasked-bytes`;
  }

  /** What is kept for a request, whatever its query. */
  async find(address: string): Promise<Response | undefined> {
    try {
      const cache = await caches.open(this.#name);
      return await cache.match(address, { ignoreSearch: true, ignoreVary: true });
    } catch {
      // The browser forbids it.
      return undefined;
    }
  }

  /** Whether there was room. */
  async put(address: string, response: Response): Promise<boolean> {
    if (this.#isFull) return false;
    try {
      const cache = await caches.open(this.#name);
      await cache.put(address, response);
      return true;
    } catch {
      this.#isFull = true;
      return false;
    }
  }

  /** Paths of the pages that are kept. */
  async paths(): Promise<Set<string>> {
    const cache = await caches.open(this.#name);
    return new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  }

  /** Whether a page is of this version: its first line says so. */
  isOurs(html: string): boolean {
    return VERSION.exec(html.slice(0, 400))?.[1] === this.#version;
  }

  /** Adds to the bytes that were fetched unasked, in whatever life of the worker; all of them. */
  async #countUnasked(bytes: number): Promise<number> {
    const before =
      this.#unaskedBytes ?? this.find(this.#note).then(async (noted) => Number((await noted?.text()) ?? 0));
    this.#unaskedBytes = before.then((sum) => sum + bytes);
    const sum = await this.#unaskedBytes;
    if (bytes > 0) await this.put(this.#note, new Response(String(sum)));
    return sum;
  }

  /**
   * Fetches and keeps what is not kept yet.
   *
   * @param isAsked the reader has asked for it, so that it may be any size
   * @returns whether it is kept
   */
  async keep(address: string, isAsked: boolean): Promise<boolean> {
    if (this.#isFull || (!isAsked && (await this.#countUnasked(0)) > UNASKED_BYTES)) return false;
    if ((await this.find(address)) !== undefined) return true;
    // Under the same address a host may have had another version a moment ago.
    const cache = address.includes('/_app/immutable/') ? 'default' : 'no-cache';
    const response = await fetch(address, { cache }).catch(() => undefined);
    if (response?.ok !== true) return false;
    const body = await response.arrayBuffer();
    if (!isAsked && (await this.#countUnasked(body.byteLength)) > UNASKED_BYTES) return false;
    const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
    if (isPage && !this.isOurs(new TextDecoder().decode(body.slice(0, 400)))) return false;
    return this.put(address, new Response(body, { status: 200, headers: response.headers }));
  }

  /** A page with its scripts, styles, fonts and data, which its markup names. */
  async keepPage(path: string): Promise<void> {
    if (!(await this.keep(path, false))) return;
    const html = (await (await this.find(path))?.text()) ?? '';
    const named = [...html.matchAll(FILES)];
    const page = new URL(path, location.href);
    const files = named.map(([, linked, imported]) => new URL(linked ?? imported ?? '', page).pathname);
    for (const file of [...new Set(files), `${path}__data.json`]) await this.keep(file, false);
  }

  /** Whether the host has this version of the atlas, still: what has no version in its address would be of another. */
  async isCurrent(): Promise<boolean> {
    const response = await fetch(`${this.#base}/_app/version.json`, { cache: 'no-store' }).catch(() => undefined);
    const told = (await response?.json().catch(() => undefined)) as { version?: unknown } | undefined;
    return told?.version === this.#version;
  }

  /**
   * Drops what earlier versions of this atlas have kept, and nothing else.
   *
   * @returns whether one of them had something under an address
   */
  async dropOthers(address: string): Promise<boolean> {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith(this.#prefix) && name !== this.#name);
    const found = await Promise.all(old.map((name) => caches.match(address, { cacheName: name })));
    await Promise.all(old.map((name) => caches.delete(name)));
    return found.some((response) => response !== undefined);
  }

  /** Forgets all, also the reader's word. */
  async forget(): Promise<void> {
    await caches.delete(this.#name);
    this.#unaskedBytes = undefined;
    this.#isFull = false;
  }
}
