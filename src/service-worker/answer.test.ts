import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerForGood, answerFresh, answerPage } from './answer';
import { Store } from './store';

const SITE = 'https://news.example/atlas';
const page = (words: string) => `<!doctype html><html lang="en" data-atlas="1"><body>${words}</body></html>`;
const html = (text: string, status = 200) => new Response(text, { status, headers: { 'content-type': 'text/html' } });

/** What the browser keeps for a worker, in the memory. */
function stubCaches(): void {
  const kept = new Map<string, Map<string, Response>>();
  const open = (name: string) => {
    const files = kept.get(name) ?? new Map<string, Response>();
    kept.set(name, files);
    const pathOf = (address: string) => new URL(address, SITE).pathname;
    return Promise.resolve({
      match: (address: string) => Promise.resolve(files.get(pathOf(address))?.clone()),
      put: (address: string, response: Response) => Promise.resolve(void files.set(pathOf(address), response)),
      keys: () => Promise.resolve([...files.keys()].map((path) => ({ url: new URL(path, SITE).href })))
    });
  };
  vi.stubGlobal('caches', { open });
}

let store: Store;

beforeEach(() => {
  stubCaches();
  store = new Store('/atlas', '1');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const network = (answer: () => Promise<Response>) => {
  const asked = vi.fn(answer);
  vi.stubGlobal('fetch', asked);
  return asked;
};
const NOTHING = () => Promise.reject(new TypeError('Failed to fetch'));
const ask = (path: string) => answerPage(new Request(`${SITE}${path}`), store, '/atlas');

describe('a page that is kept', () => {
  beforeEach(() => store.put('/atlas/compare/', html(page('kept'))));

  it('comes from the network while the atlas answers there', async () => {
    network(() => Promise.resolve(html(page('fresh'))));
    expect(await (await ask('/compare/')).text()).toBe(page('fresh'));
  });

  it.each([
    ['no network', NOTHING],
    ['a host that answers 503', () => Promise.resolve(html('overloaded', 503))],
    ['a portal that answers with success in its place', () => Promise.resolve(html('<html><body>Log in'))]
  ])('comes as it is kept, and says so: %s', async (_, answer) => {
    network(answer);
    const text = await (await ask('/compare/?date=2025-11-20')).text();
    expect(text).toContain('kept');
    expect(text).toContain('<html data-kept ');
  });

  it('comes after three seconds of a network that hangs', async () => {
    vi.useFakeTimers();
    network(() => new Promise(() => undefined));
    const answered = ask('/compare/');
    await vi.advanceTimersByTimeAsync(3000);
    expect(await (await answered).text()).toContain('data-kept');
  });
});

describe('a page that is not kept', () => {
  it('leads without a network to what is: the page behind a slash that is missing', async () => {
    await store.put('/atlas/plans/us-28point-2025-11/', html(page('the draft')));
    network(NOTHING);
    const { status, headers } = await ask('/plans/us-28point-2025-11');
    expect([status, headers.get('location')]).toEqual([302, `${SITE}/plans/us-28point-2025-11/`]);
  });

  it('is told of in a frame, where no other page may stand', async () => {
    await store.put('/atlas/plans/us-28point-2025-11/', html(page('the draft')));
    network(NOTHING);
    const request = new Request(`${SITE}/embed/us-28point-2025-11/`);
    expect((await answerPage(request, store, '/atlas')).status).toBe(302);
    Object.defineProperty(request, 'destination', { value: 'iframe' });
    expect((await answerPage(request, store, '/atlas')).status).toBe(503);
  });

  it('is told of in both languages where nothing is kept, and not by the browser’s own page', async () => {
    network(NOTHING);
    const answer = await ask('/compare/');
    expect(answer.status).toBe(503);
    const text = await answer.text();
    expect(text).toContain('There is no network');
    expect(text).toContain('Немає мережі');
  });
});

describe('a file', () => {
  it('named by its content is fetched once', async () => {
    const asked = network(() => Promise.resolve(new Response('code')));
    const request = () => new Request(`${SITE}/_app/immutable/a.js`);
    for (let turn = 0; turn < 3; turn += 1) expect(await (await answerForGood(request(), store)).text()).toBe('code');
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('of data that may be of another version is fetched anew, and kept for times without a network', async () => {
    await store.put('/atlas/plans/a/__data.json', new Response('kept'));
    const request = new Request(`${SITE}/plans/a/__data.json`);
    network(() => Promise.resolve(new Response('fresh')));
    expect(await (await answerFresh(request, store, '/atlas')).text()).toBe('fresh');
    network(NOTHING);
    expect(await (await answerFresh(request, store, '/atlas')).text()).toBe('kept');
  });
});
