/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';
import { GEODATA_FOLDER } from '../lib/territory/geodata-folder';
import { answerForGood, answerFresh, answerPage } from './answer';
import { isOneOfMany } from './other-address';
import { Store } from './store';

/** What pages ask of the worker: to keep what they use, or the whole atlas; the answer goes to the port that came along. */
type Wish =
  | { readonly kind: 'keep-in-use'; readonly pages: readonly string[]; readonly files: readonly string[] }
  | { readonly kind: 'keep-all' | 'forget' | 'has-all' };

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const store = new Store(base, version);
/** Kept beside the files: the reader has asked for the whole atlas. */
const ALL_IS_KEPT = `${base}/_app/all-is-kept`;
const AT_ONCE = 6;

const geodata = files
  .filter((file) => file.startsWith('/geodata/'))
  .map((file) => `${base}/${GEODATA_FOLDER}${file.slice('/geodata'.length)}`);
const others = files
  .filter((file) => !/^\/(?:geodata\/|404\.html|preview\.png)/u.test(file))
  .map((file) => `${base}${file}`);
const pages = prerendered.filter((path) => path.endsWith('/') && !isOneOfMany(path));
const fetchedData = prerendered.filter((path) =>
  /\/(?:places\/version-terms|(?:points|borders)\/[^/]+|compare\/(?:shared|(?:distances|versions)\/[^/]+))\.json$/u.test(
    path
  )
);

const DATED_FILE = /\/(?:territory|distances|borders)\/(\d{4}-\d{2}-\d{2})\.(?:topo\.)?json$/u;

/** The lines that versions are drawn on by themselves, and the newest; others are kept once the reader has chosen them. */
async function defaultDates(): Promise<Set<string>> {
  const response = await fetch(`${base}/places/version-terms.json`);
  const { versions } = (await response.json()) as { versions: { date: string }[] };
  const dates = geodata.flatMap((file) => DATED_FILE.exec(file)?.[1] ?? []).sort();
  return new Set([...versions.map(({ date }) => date), ...dates.slice(-1)]);
}

/** What makes images: the build lists it apart, as no page loads it. */
async function workerFiles(): Promise<string[]> {
  const response = await fetch(`${base}/_app/worker-files.json`);
  return ((await response.json()) as string[]).map((path) => `${base}/${path}`);
}

/** The whole atlas, for which the reader has asked; whether all of it is of this version and found room. */
async function keepAll(report: (done: number, all: number) => void): Promise<boolean> {
  const dates = await defaultDates();
  const isKept = (file: string) => dates.has(DATED_FILE.exec(file)?.[1] ?? '') || !DATED_FILE.test(file);
  const dated = [...geodata, ...fetchedData].filter(isKept);
  const wanted = [...build, ...others, ...dated, ...pages, ...(await workerFiles())];
  const needed = [...new Set(wanted)].map((address) => address.replace('//', '/'));
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
  if (pathname === `${base}/_app/version.json`) return undefined;
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
