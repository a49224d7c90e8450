/** Where the browser keeps files for good: one that came damaged would stay so. */
const KEPT_FOR_GOOD = '/_app/immutable/';

/** Loads the page again, with fresh copies of its scripts; the address and what the browser keeps stay. */
export async function reloadPage(): Promise<void> {
  const scripts = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((address) => address.includes(KEPT_FOR_GOOD) && /\.js(?:\?|$)/u.test(address));
  await Promise.allSettled([...new Set(scripts)].map((address) => fetch(address, { cache: 'reload' })));
  location.reload();
}
