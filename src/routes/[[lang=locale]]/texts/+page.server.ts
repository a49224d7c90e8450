import { languageEntries } from '$lib/pages/addresses/language-entries';
import { loadTextsPage } from '$lib/pages/texts/load-texts.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) => loadTextsPage(params.lang);
