import { page } from '$app/state';
import { fetchPairData } from '$lib/pages/compare/fetch-comparison';
import type { PairData } from '$lib/pages/compare/load-pair.server';
import type { PageLoad } from './$types';

/** What the prerenderer draws the page from; browsers fetch the two versions, which each have many pages in common. */
export const load: PageLoad = async ({ data, params }): Promise<PairData> => {
  if (data.pair.given !== null) return data.pair.given;
  const isFirstPage = page.route.id === null;
  try {
    return { ...(await fetchPairData([params.a, params.b])), towns: data.towns };
  } catch (error) {
    if (!isFirstPage) throw error;
    // The document stays as it was prerendered, and says so: app.html listens for what nobody catches.
    void Promise.reject(error as Error);
    return new Promise(() => undefined);
  }
};
