/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';

// After the first visit the whole atlas is at hand without a network: every page, its data, the map engine, the geodata.
// The hundreds of pages of single places are not: the page of all places writes their cards from the same data.
const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const CACHE = `atlas-${version}`;
const PLACE_PAGE = /\/places\/(\d+)\/$/u;
const pages = prerendered.filter((path) => path.endsWith('/') && !PLACE_PAGE.test(path));
const placeData = prerendered.filter((path) => path.endsWith('/places/version-terms.json'));
const immutable = new Set([...build, ...files.map((file) => `${base}${file}`.replace('//', '/'))]);
const ASSETS = [
  ...new Set([...build, ...files.filter((file) => !/\/(404.html|preview.png)$/u.test(file)), ...pages, ...placeData])
];
const PAGE_DATA = pages.map((path) => `${path}__data.json`);

async function precache(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(ASSETS);
  // Pages without data of their own have no such file.
  await Promise.all(PAGE_DATA.map((path) => cache.add(path).catch(() => undefined)));
}

async function dropOldCaches(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
}

/** Where the page of all places shows the card of one: the last part of the path becomes a query. */
function placeAddress(pathname: string): string {
  return pathname.replace(PLACE_PAGE, '/places/?place=$1');
}

/** Files with a hash in their name come from the cache; pages from the network while there is one. */
async function respond(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const { pathname } = new URL(request.url);
  const cached = await cache.match(request, { ignoreSearch: true });
  if (cached !== undefined && immutable.has(pathname)) return cached;
  try {
    return await fetch(request);
  } catch (error) {
    if (cached !== undefined) return cached;
    if (PLACE_PAGE.test(pathname)) return Response.redirect(request.url.replace(pathname, placeAddress(pathname)));
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
