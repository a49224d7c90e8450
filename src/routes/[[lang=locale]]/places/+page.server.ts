import { languageEntries } from '$lib/pages/addresses/language-entries';
import { loadPlacesPage } from '$lib/pages/places/load-places.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) => loadPlacesPage(params.lang);
