import { keptAddress } from './other-address';
import type { Store } from './store';
import { otherAddress } from './whole-atlas.mjs';

/** A network that has not answered by then is as good as none, where a copy is kept. */
const PATIENCE_MS = 3000;

const isFailure = (response: Response): boolean => response.status >= 500 || response.type === 'opaqueredirect';

function fetchInTime(request: Request): Promise<Response | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS, undefined));
  return Promise.race([fetch(request).catch(() => undefined), late]);
}

/** A kept page says that it is one, see +layout.svelte. */
async function markKept(kept: Response): Promise<Response> {
  const html = (await kept.text()).replace(/<html /u, '<html data-kept ');
  return new Response(html, { headers: kept.headers });
}

const NOT_KEPT = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Peace Plan Atlas</title><body style="max-width:34rem;margin:15vh auto;padding:0 1.25rem;font:1.125rem/1.5 Georgia,serif">
<h1>Peace Plan Atlas</h1><p>There is no network, and this page has not been kept on this device.</p>
<p lang="uk">Немає мережі, а цю сторінку на цьому пристрої не збережено.</p></body></html>`;

/** A page: from the network while there is one and it is the atlas that answers, else the kept copy. */
export async function answerPage(request: Request, store: Store, base: string): Promise<Response> {
  const url = new URL(request.url);
  const kept = await store.find(url.pathname);
  if (kept === undefined) {
    const response = await fetch(request).catch(() => undefined);
    if (response !== undefined && !isFailure(response)) return response;
    const paths = await store.paths().catch(() => new Set<string>());
    // No other page of the atlas may stand in a frame.
    const isFramed = request.destination === 'iframe';
    const shown = isFramed ? undefined : keptAddress(url, base, (path) => paths.has(path));
    if (shown !== undefined) return Response.redirect(new URL(shown, request.url));
    if (response !== undefined) return response;
    return new Response(NOT_KEPT, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
  }
  const response = await fetchInTime(request);
  if (response === undefined || isFailure(response)) return markKept(kept);
  // Whoever asks for a name and a password answers in the place of the atlas, with success.
  const start = response.ok ? await firstBytes(response) : '';
  return response.ok && !start.includes('data-atlas=') ? markKept(kept) : response;
}

async function firstBytes(response: Response): Promise<string> {
  const reader = response.clone().body?.getReader();
  const chunk = await reader?.read().catch(() => undefined);
  void reader?.cancel();
  return new TextDecoder().decode(chunk?.value).slice(0, 400);
}

/** A file that is named by its content: kept as it passes, as nobody has to fetch it for that. */
export async function answerForGood(request: Request, store: Store): Promise<Response> {
  const kept = request.cache === 'reload' ? undefined : await store.find(request.url);
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  if (response.status === 200) await store.put(new URL(request.url).pathname, response.clone());
  return response;
}

/** What may be of another version under the same address: from the network, and only without one as it is kept. */
export async function answerFresh(request: Request, store: Store, base: string): Promise<Response> {
  const { pathname } = new URL(request.url);
  const kept = await store.find(pathname);
  const response = await (kept === undefined ? fetch(request).catch(() => undefined) : fetchInTime(request));
  if (response !== undefined && !isFailure(response)) return response;
  if (kept !== undefined) return kept;
  const other = pathname.endsWith('/__data.json') ? otherAddress(pathname.replace(/__data\.json$/u, '')) : undefined;
  // As SvelteKit's pages are told to go elsewhere.
  if (other !== undefined && other.startsWith(base)) return Response.json({ type: 'redirect', location: other });
  return response ?? Response.error();
}
