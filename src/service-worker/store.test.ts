import { afterEach, expect, it, vi } from 'vitest';
import { Store } from './store';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What the browser keeps for a worker, in the memory; it outlives the worker. */
function stubCaches(): void {
  const kept = new Map<string, Map<string, Response>>();
  const open = (name: string) => {
    const files = kept.get(name) ?? new Map<string, Response>();
    kept.set(name, files);
    return Promise.resolve({
      match: (address: string) => Promise.resolve(files.get(address)?.clone()),
      put: (address: string, response: Response) => Promise.resolve(void files.set(address, response))
    });
  };
  vi.stubGlobal('caches', { open, delete: (name: string) => Promise.resolve(kept.delete(name)) });
}

it('fetches no more than two megabytes unasked, however often the browser stops the worker', async () => {
  stubCaches();
  const fetched = vi.fn(() => Promise.resolve(new Response(new Uint8Array(700_000))));
  vi.stubGlobal('fetch', fetched);
  const keep = (name: string, isAsked = false) =>
    new Store('/atlas', '1').keep(`/atlas/_app/immutable/${name}`, isAsked);
  expect(await keep('a.js')).toBe(true);
  expect(await keep('b.js')).toBe(true);
  expect(await keep('c.js')).toBe(false);
  expect(await keep('d.js')).toBe(false);
  expect(fetched).toHaveBeenCalledTimes(3);
  // What the reader asks for may be of any size.
  expect(await keep('e.js', true)).toBe(true);
});
