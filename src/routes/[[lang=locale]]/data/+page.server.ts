import { languageEntries } from '$lib/pages/addresses/language-entries';
import { loadDataPage } from '$lib/pages/data/load-data-page.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) => loadDataPage(params.lang);
