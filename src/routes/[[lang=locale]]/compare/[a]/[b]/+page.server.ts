import { isTurned, PAIRS } from '$lib/pages/addresses/compare-hrefs';
import { languageEntries } from '$lib/pages/addresses/language-entries';
import { loadPair, loadUndrawnPair } from '$lib/pages/compare/data/load-pair.server';
import { PrerenderedData } from '$lib/prerendered-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  languageEntries().flatMap((lang) => PAIRS.map(([a, b]) => ({ ...lang, a, b })));

/** A browser has nothing of this, whichever pair it is: it does not ask for it again when a reader switches a side. */
export const load: PageServerLoad = ({ params, untrack }) => {
  const { a, b, lang } = untrack(() => ({ ...params }));
  return { pair: new PrerenderedData(isTurned([a, b]) ? loadUndrawnPair(a, b) : loadPair(a, b, lang)) };
};
