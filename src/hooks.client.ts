import type { ClientInit } from '@sveltejs/kit';
import { cleanAddress } from '$lib/view/page/clean-address';

/** Before anything reads the address: what others have done to it on its way here goes without a word. */
function tidyAddress(): void {
  const { pathname, search, hash } = location;
  const clean = cleanAddress({ search, hash });
  if (clean.search === search && clean.hash === hash) return;
  history.replaceState(history.state, '', pathname + clean.search + clean.hash);
}

export const init: ClientInit = () => {
  tidyAddress();
  addEventListener('hashchange', tidyAddress);
};
