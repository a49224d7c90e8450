import { dev } from '$app/environment';
import { base } from '$app/paths';
import { fetchJson } from '$lib/client/fetch-json';
import type { OfflineCopy, OfflineSize, OfflineWish } from '$lib/components/data/KeepOffline.svelte';
import { localeOfAddress, pageHref } from '../addresses/hrefs';

/** Of browsers that tell it. */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Whether the reader pays for every byte, or waits for it. */
function isSpared(): boolean {
  const { connection } = navigator as { readonly connection?: Connection };
  return connection?.saveData === true || /2g$/u.test(connection?.effectiveType ?? '');
}

/** Asks the service worker for something about the copy of the whole atlas; `onanswer` is called for each answer. */
export async function askWorker(kind: OfflineWish, onanswer: (copy: OfflineCopy) => void): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<OfflineCopy>) => {
    onanswer(data);
  };
  active?.postMessage({ kind }, [port2]);
}

/** What the copy of the whole atlas weighs, as the build has measured it. */
export const weighWholeAtlas = (): Promise<OfflineSize> =>
  dev
    ? Promise.reject(new Error('What is being developed has no weight yet.'))
    : (fetchJson(base, '_app/whole-atlas.json') as Promise<OfflineSize>);

/** Has the service worker keep this page, the front page and the files that they are made of, most of which are here. */
export async function keepInUse(): Promise<void> {
  if (isSpared()) return;
  const { active } = await navigator.serviceWorker.ready;
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(
      ({ origin, pathname }) =>
        origin === location.origin && /\/(?:_app\/immutable|geodata|compare\/versions)\//u.test(pathname)
    )
    .map(({ pathname }) => pathname);
  const home = pageHref(localeOfAddress(new URL(location.href)), '');
  const pages = [...new Set([location.pathname, home])].filter((path) => path.startsWith(base));
  active?.postMessage({ kind: 'keep-in-use', pages, files: [...new Set(files)] });
}
