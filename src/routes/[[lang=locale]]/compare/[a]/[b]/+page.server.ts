import { PAIRS } from '$lib/pages/addresses/compare-hrefs';
import { languageEntries } from '$lib/pages/addresses/language-entries';
import { loadPair } from '$lib/pages/compare/data/load-pair.server';
import { PrerenderedData } from '$lib/prerendered-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  languageEntries().flatMap((lang) => PAIRS.map(([a, b]) => ({ ...lang, a, b })));

export const load: PageServerLoad = ({ params }) => ({
  pair: new PrerenderedData(loadPair(params.a, params.b, params.lang))
});
