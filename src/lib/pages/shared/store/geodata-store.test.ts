import { afterEach, describe, expect, it, vi } from 'vitest';
import { requireVersion } from '$lib/plans/catalogue';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { BadLine } from '$lib/territory/line/bad-line';
import { datedLine } from '$lib/territory/line-of-contact';
import { TINY_GEODATA, TINY_TOPOLOGY } from '../../../../../tests/fixtures/tiny-topology';

// Whether there is a newer atlas is asked of the browser.
vi.mock('$app/state', () => ({ updated: { check: () => Promise.resolve(false) } }));

/** What land is cut along; the worker that does it has tests of its own. */
const fetchOutlined = vi.hoisted(() => vi.fn());
vi.mock('../outlines/fetch-outlined', () => ({ fetchOutlined }));

const DATE = '2026-01-01';
/** The three squares as units that Ukraine has. */
const TOPOLOGY: unknown = JSON.parse(
  JSON.stringify(TINY_TOPOLOGY)
    .replaceAll(/"A([:"])/gu, '"UA-14$1')
    .replaceAll(/"B([:"])/gu, '"UA-09$1')
);
const FILES: Readonly<Record<string, unknown>> = {
  'basemap.topo.json': TINY_GEODATA.basemap,
  'map-labels.json': [],
  'sites.json': [],
  [`territory/${DATE}.topo.json`]: TOPOLOGY
};

/** A site with these files instead of its own; `asked` has what was fetched, in order. */
function serve(own: Readonly<Record<string, unknown>> = {}) {
  const files = { ...FILES, ...own };
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    const file = address.replace(/^.*\/geodata\//u, '');
    asked.push(file);
    return Promise.resolve(
      files[file] === undefined ? new Response('', { status: 404 }) : new Response(JSON.stringify(files[file]))
    );
  });
  return { files, asked };
}
afterEach(() => vi.unstubAllGlobals());

/** A store of a page that has just been opened: what pages share has not been fetched either. */
async function openStore() {
  vi.resetModules();
  const { GeodataStore } = await import('./geodata-store.svelte');
  return new GeodataStore();
}

describe('GeodataStore', () => {
  it('has nothing and fetches nothing before it is asked', async () => {
    const { asked } = serve();
    const store = await openStore();
    expect([store.geodata(DATE), store.territory(DATE), store.failedFile]).toEqual([null, null, null]);
    expect(asked).toEqual([]);
  });

  it('fetches what a map needs, each file once', async () => {
    const { asked } = serve();
    const store = await openStore();
    await Promise.all([store.load(DATE), store.load(DATE)]);
    await store.load(DATE);
    expect(asked.toSorted()).toEqual(Object.keys(FILES).toSorted());
    expect(store.geodata(DATE)).toMatchObject({ territory: TOPOLOGY, sites: [] });
    expect(store.territory(DATE)?.faces).toHaveLength(3);
    expect(store.failedFile).toBeNull();
  });

  it('fetches what dates have in common once', async () => {
    const { asked } = serve({ 'territory/2026-02-01.topo.json': TOPOLOGY });
    const store = await openStore();
    await store.load(DATE);
    asked.length = 0;
    await store.load('2026-02-01');
    expect(asked).toEqual(['territory/2026-02-01.topo.json']);
  });

  it.each([
    ['is not there', undefined],
    ['is of no use', { type: 'Topology' }]
  ])('names a file that %s, and tries that one again with the next call', async (_, broken) => {
    const { files, asked } = serve({ 'basemap.topo.json': broken });
    const store = await openStore();
    await store.load(DATE);
    expect([store.failedFile, store.geodata(DATE)]).toEqual(['basemap.topo.json', null]);
    // The faces are here: areas can be told although no map can be drawn.
    await vi.waitFor(() => expect(store.territory(DATE)).not.toBeNull());

    files['basemap.topo.json'] = TINY_GEODATA.basemap;
    asked.length = 0;
    await store.load(DATE);
    expect(store.failedFile).toBeNull();
    expect(store.geodata(DATE)).not.toBeNull();
    expect(asked).not.toContain(`territory/${DATE}.topo.json`);
  });

  it('forgets a failure where another date is asked for', async () => {
    serve();
    const store = await openStore();
    await store.load('2020-01-01');
    expect(store.failedFile).toBe('territory/2020-01-01.topo.json');
    await store.load(DATE);
    expect(store.failedFile).toBeNull();
  });

  it('has land cut along the outlines of drafts in view, and says why it could not be', async () => {
    const { asked } = serve();
    const store = await openStore();
    const outline = [[37, 48], [38, 48], [38, 48.6]]; // prettier-ignore
    const draft = {
      ...requireVersion('us-28point-2025-11'),
      draft: true as const,
      provisions: [{ ...requireVersion('us-28point-2025-11').provisions[0], extent: { inside: outline } }]
    } as unknown as PlanVersion;
    await store.cutFor([requireVersion('us-28point-2025-11')]);
    expect(store.lacksOutlines(DATE)).toBe(false);
    await store.cutFor([draft]);
    expect(store.lacksOutlines(DATE)).toBe(true);

    fetchOutlined.mockRejectedValueOnce(new BadLine('ground-missing'));
    await store.load(DATE);
    expect([store.cutProblem?.code, store.territory(DATE)?.line]).toEqual(['ground-missing', datedLine(DATE)]);

    const line = { ...datedLine(DATE), outlines: [outline] };
    const people = { faces: {}, towns: [], rural: [], spread: [] };
    fetchOutlined.mockResolvedValueOnce({ line, topology: TOPOLOGY, people });
    asked.length = 0;
    await store.load(DATE);
    expect([store.cutProblem, store.lacksOutlines(DATE), asked]).toEqual([null, false, []]);
    expect(store.territory(DATE)?.line).toEqual(line);

    // Without the draft, land is as it was.
    await store.cutFor([]);
    expect([store.lacksOutlines(DATE), store.territory(DATE)?.line]).toEqual([false, datedLine(DATE)]);
  });
});
