import type { ClientInit } from '@sveltejs/kit';
import { guardMarkup } from '$lib/client/trusted-markup';
import { fetchMessages } from '$lib/i18n/at-hand/store';
import { localeOfAddress } from '$lib/pages/addresses/hrefs';
import { cleanAddress } from '$lib/view/page/clean-address';

guardMarkup();

/** Before anything reads the address: what others have done to it on its way here goes without a word. */
function tidyAddress(): void {
  const { pathname, search, hash } = location;
  const clean = cleanAddress({ search, hash });
  if (clean.search === search && clean.hash === hash) return;
  history.replaceState(history.state, '', pathname + clean.search + clean.hash);
}

/** The modules that the prerendered page consists of, as its links name them. */
const pageModules = (): string[] =>
  [...document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')]
    .map(({ href }) => href)
    .filter((address) => address.includes('/nodes/'));

/**
 * Fetches a module; a second time under a fresh address, as browsers keep one that failed.
 *
 * @throws where it does not come whole the second time either
 */
const fetchModule = (address: string): Promise<unknown> =>
  import(/* @vite-ignore */ address).catch(() => import(/* @vite-ignore */ `${address}?again=${String(Date.now())}`));

export const init: ClientInit = async () => {
  tidyAddress();
  addEventListener('hashchange', tidyAddress);
  // With a module missing, SvelteKit would empty the page for an error. Failing here leaves it as it was prerendered.
  const words = fetchMessages(localeOfAddress(new URL(location.href)).code);
  await Promise.all([words, ...pageModules().map(fetchModule)]);
};
