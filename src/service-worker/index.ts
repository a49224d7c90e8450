/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';
import { GEODATA_FOLDER } from '../lib/territory/geodata-folder';
import { answerForGood, answerFresh, answerPage } from './answer';
import { Store } from './store';
import { listWholeAtlas } from './whole-atlas.mjs';

/** What pages ask of the worker: to keep what they use, or the whole atlas; the answer goes to the port that came along. */
type Wish =
  | { readonly kind: 'keep-in-use'; readonly pages: readonly string[]; readonly files: readonly string[] }
  | { readonly kind: 'keep-all' | 'forget' | 'has-all' };

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const store = new Store(base, version);
/** Kept beside the files: the reader has asked for the whole atlas. */
const ALL_IS_KEPT = `${base}/_app/all-is-kept`;
/** Number of files fetched at once: browsers open no more connections to a host without HTTP/2. */
const AT_ONCE = 6;

/** The lines that versions are drawn on by themselves. */
async function versionDates(): Promise<string[]> {
  const response = await fetch(`${base}/places/version-terms.json`);
  const { versions } = (await response.json()) as { versions: { date: string }[] };
  return versions.map(({ date }) => date);
}

/** What makes images: the build lists it apart, as no page loads it. */
async function workerFiles(): Promise<string[]> {
  const response = await fetch(`${base}/_app/worker-files.json`);
  return (await response.json()) as string[];
}

/** The whole atlas, for which the reader has asked; whether all of it is of this version and found room. */
async function keepAll(report: (done: number, all: number) => void): Promise<boolean> {
  const site = { base, geodataFolder: GEODATA_FOLDER, build, workers: await workerFiles(), files, prerendered };
  const { addresses: needed, pages } = listWholeAtlas(site, await versionDates());
  const rest = [...needed];
  let isWhole = true;
  const keepRest = async (): Promise<void> => {
    for (let address = rest.shift(); address !== undefined && isWhole; address = rest.shift()) {
      isWhole = (await store.keep(address, true)) && isWhole;
      report(needed.length - rest.length, needed.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, keepRest));
  // Pages without data of their own have no such file.
  if (isWhole) for (const path of pages) await store.keep(`${path}__data.json`, true);
  if (!isWhole || !(await store.isCurrent())) return false;
  return store.put(ALL_IS_KEPT, new Response('yes'));
}

async function keepInUse(paths: readonly string[], addresses: readonly string[]): Promise<void> {
  for (const path of paths) await store.keepPage(path);
  for (const address of addresses) await store.keep(address, false);
}

async function fulfil(wish: Wish, answer: (told: unknown) => void): Promise<void> {
  if (wish.kind === 'keep-in-use') return keepInUse(wish.pages, wish.files);
  if (wish.kind === 'forget') await store.forget();
  if (wish.kind === 'keep-all') {
    const isKept = await keepAll((done, all) => {
      answer({ done, all });
    }).catch(() => false);
    answer({ isKept, hasFailed: !isKept });
    return;
  }
  answer({ isKept: (await store.find(ALL_IS_KEPT)) !== undefined });
}

function answerTo(request: Request): Promise<Response> | undefined {
  const { pathname } = new URL(request.url);
  // Frozen releases are none of this one: what it keeps is of another day.
  if (pathname === `${base}/_app/version.json` || pathname.startsWith(`${base}/v/`)) return undefined;
  if (request.mode === 'navigate' && !pathname.startsWith(`${base}/data/v1/`)) return answerPage(request, store, base);
  const isForGood = pathname.startsWith(`${base}/_app/immutable/`) || pathname.startsWith(`${base}/${GEODATA_FOLDER}/`);
  return isForGood ? answerForGood(request, store) : answerFresh(request, store, base);
}

worker.addEventListener('install', () => {
  // Pages of an earlier version find nothing under its addresses any more, and say that the atlas has been renewed.
  void worker.skipWaiting();
});

async function takeOver(): Promise<void> {
  const wasWhole = await store.dropOthers(ALL_IS_KEPT);
  await worker.clients.claim();
  // The reader's word holds for the newer atlas too.
  if (wasWhole) await keepAll(() => undefined).catch(() => false);
}

worker.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

worker.addEventListener('message', (event) => {
  const [port] = event.ports;
  event.waitUntil(fulfil(event.data as Wish, (told) => port?.postMessage(told)));
});

worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || new URL(url).origin !== worker.location.origin) return;
  const answer = answerTo(event.request);
  if (answer !== undefined) event.respondWith(answer);
});
