import { page } from '$app/state';
import type { PrerenderedData } from '$lib/prerendered-data';

/**
 * What the prerenderer draws a page from; in a browser, where it was not sent along, what the page fetches of it.
 *
 * Where that fails on the first page, the document stays as it was prerendered and says so: app.html listens for what
 * nobody catches.
 *
 * @throws where it fails on a later page
 */
export async function orElseFetched<Data>(
  { given }: PrerenderedData<Data>,
  fetchData: () => Promise<Data>
): Promise<Data> {
  if (given !== null) return given;
  const isFirstPage = page.route.id === null;
  try {
    return await fetchData();
  } catch (error) {
    if (!isFirstPage) throw error;
    void Promise.reject(error as Error);
    return new Promise(() => undefined);
  }
}
