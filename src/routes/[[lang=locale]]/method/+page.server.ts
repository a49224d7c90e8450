import { languageEntries } from '$lib/pages/addresses/language-entries';
import { loadMethodPage } from '$lib/pages/method/load-method-page.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) => loadMethodPage(params.lang);
