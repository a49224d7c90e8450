import { languageEntries } from '$lib/pages/addresses/language-entries';
import { loadOpeningDistances } from '$lib/pages/compare/data/load-distances.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = () => ({ distances: loadOpeningDistances() });
