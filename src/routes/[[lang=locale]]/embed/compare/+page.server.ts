import { languageEntries } from '$lib/pages/addresses/language-entries';
import { loadEmbedAnyPair } from '$lib/pages/embed/load-embed.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = loadEmbedAnyPair;
