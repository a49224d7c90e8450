import { STARTING_PAIRS } from '$lib/pages/addresses/compare-hrefs';
import { languageEntries } from '$lib/pages/addresses/language-entries';
import { loadEmbedPair } from '$lib/pages/embed/load-embed.server';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Of these many ask; the addresses of all other pairs lead on to the page of any pair, see write-embed-doors.mjs. */
export const entries: EntryGenerator = () =>
  languageEntries().flatMap((lang) => STARTING_PAIRS.map(({ pair: [version, b] }) => ({ ...lang, version, b })));

export const load: PageServerLoad = ({ params }) => loadEmbedPair(params.version, params.b, params.lang);
