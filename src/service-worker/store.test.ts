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

it('keeps no page of another version of the atlas', async () => {
  stubCaches();
  const page = (version: string) =>
    new Response(`<!doctype html><html lang="en" data-atlas="${version}">`, {
      headers: { 'content-type': 'text/html' }
    });
  const fetched = vi.fn((address: string) => Promise.resolve(page(address.includes('old') ? '1' : '2')));
  vi.stubGlobal('fetch', fetched);
  const store = new Store('/atlas', '2');
  expect(await store.keep('/atlas/old/', true)).toBe(false);
  expect(await store.keep('/atlas/new/', true)).toBe(true);
});

it.each(['"', ''])('keeps a page with the files that it names, within %j', async (mark) => {
  const kept = new Map<string, Response>();
  vi.stubGlobal('caches', {
    open: () =>
      Promise.resolve({
        match: (address: string) => Promise.resolve(kept.get(address)?.clone()),
        put: (address: string, response: Response) => Promise.resolve(void kept.set(address, response))
      })
  });
  vi.stubGlobal('location', new URL('https://host.example/sw.js'));
  const [lang, version, style, icon] = ['en', '1', '../_app/immutable/a.css', '../icon.svg'].map(
    (value) => mark + value + mark
  );
  const page = `<!doctype html><html lang=${lang ?? ''} data-atlas=${version ?? ''}><link rel=stylesheet href=${style ?? ''}><link href=${icon ?? ''}><script>import("../_app/immutable/b.js")</script>`;
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(page, { headers: { 'content-type': address.endsWith('/') ? 'text/html' : 'a/b' } }))
  );
  await new Store('', '1').keepPage('/places/');
  const files = ['/places/', '/_app/immutable/a.css', '/_app/immutable/b.js', '/places/__data.json'];
  expect([...kept.keys()].filter((path) => path !== '/_app/unasked-bytes')).toEqual(files);
});

it('asks for nothing more once the browser gives no room', async () => {
  const put = vi.fn(() => Promise.reject(new DOMException('', 'QuotaExceededError')));
  vi.stubGlobal('caches', { open: () => Promise.resolve({ match: () => Promise.resolve(undefined), put }) });
  const fetched = vi.fn(() => Promise.resolve(new Response('a')));
  vi.stubGlobal('fetch', fetched);
  const store = new Store('/atlas', '1');
  for (const name of ['a', 'b', 'c', 'd'])
    expect(await store.keep(`/atlas/_app/immutable/${name}.js`, true)).toBe(false);
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(put).toHaveBeenCalledTimes(1);
});

it('drops what earlier versions kept, and nothing of other programs of the host', async () => {
  const names = ['peace-plan-atlas /atlas/ 1', 'peace-plan-atlas /atlas/ 2', 'peace-plan-atlas /other/ 1', 'weather'];
  const dropped: string[] = [];
  vi.stubGlobal('caches', {
    keys: () => Promise.resolve(names),
    match: () => Promise.resolve(undefined),
    delete: (name: string) => Promise.resolve(dropped.push(name) > 0)
  });
  await new Store('/atlas', '2').dropOthers('/atlas/');
  expect(dropped).toEqual(['peace-plan-atlas /atlas/ 1']);
});
