/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';

// After the first visit the whole atlas is at hand without a network: every page, its data, the map engine, the geodata,
// what makes images.
// The hundreds of pages of single places are not: the page of all places writes their cards from the same data. Nor are
// those of single comparisons: the page of all comparisons draws them.
const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const CACHE = `atlas-${version}`;
const PLACE_PAGE = /\/places\/(\d+)\/$/u;
const PAIR_PAGE = /\/compare\/([^/]+)\/([^/]+)\/$/u;
const pages = prerendered.filter((path) => path.endsWith('/') && !PLACE_PAGE.test(path) && !PAIR_PAGE.test(path));
const fetchedData = prerendered.filter((path) =>
  /\/(places\/version-terms|compare\/(?:distances|versions)\/[^/]+)\.json$/u.test(path)
);
const immutable = new Set([...build, ...files.map((file) => `${base}${file}`.replace('//', '/'))]);
const ASSETS = [
  ...new Set([...build, ...files.filter((file) => !/\/(404.html|preview.png)$/u.test(file)), ...pages, ...fetchedData])
];
const PAGE_DATA = pages.map((path) => `${path}__data.json`);

/** What makes images: the build lists it apart, as no page loads it. */
async function workerFiles(): Promise<string[]> {
  const response = await fetch(`${base}/_app/worker-files.json`);
  return ((await response.json()) as string[]).map((path) => `${base}/${path}`);
}

async function precache(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll([...new Set([...ASSETS, ...(await workerFiles())])]);
  // Pages without data of their own have no such file.
  await Promise.all(PAGE_DATA.map((path) => cache.add(path).catch(() => undefined)));
}

async function dropOldCaches(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
}

/** Where the page of all places shows the card of one, and that of all comparisons a pair: the path becomes a query. */
function offlineAddress(pathname: string): string | undefined {
  if (PLACE_PAGE.test(pathname)) return pathname.replace(PLACE_PAGE, '/places/?place=$1');
  return PAIR_PAGE.test(pathname) ? pathname.replace(PAIR_PAGE, '/compare/?versions=$1,$2') : undefined;
}

/** Files with a hash in their name come from the cache; pages from the network while there is one. */
async function respond(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const { pathname } = new URL(request.url);
  const cached = await cache.match(request, { ignoreSearch: true });
  const isImmutable = immutable.has(pathname) || pathname.startsWith(`${base}/_app/immutable/`);
  if (cached !== undefined && isImmutable) return cached;
  try {
    return await fetch(request);
  } catch (error) {
    if (cached !== undefined) return cached;
    const kept = offlineAddress(pathname);
    if (kept !== undefined) return Response.redirect(new URL(kept, request.url));
    throw error;
  }
}

worker.addEventListener('install', (event) => {
  event.waitUntil(precache());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOldCaches());
});

worker.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method === 'GET' && url.origin === worker.location.origin) {
    event.respondWith(respond(event.request));
  }
});
