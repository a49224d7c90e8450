import { isTurned, PAIRS } from '$lib/pages/addresses/compare-hrefs';
import { languageEntries } from '$lib/pages/addresses/language-entries';
import { loadPair, loadUndrawnPair } from '$lib/pages/compare/data/load-pair.server';
import { PrerenderedData } from '$lib/prerendered-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  languageEntries().flatMap((lang) => PAIRS.map(([a, b]) => ({ ...lang, a, b })));

export const load: PageServerLoad = ({ params: { a, b, lang } }) => ({
  pair: new PrerenderedData(isTurned([a, b]) ? loadUndrawnPair(a, b) : loadPair(a, b, lang))
});
