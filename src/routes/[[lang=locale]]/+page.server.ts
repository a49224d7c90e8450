import { languageEntries } from '$lib/pages/addresses/language-entries';
import { loadFrontPage } from '$lib/pages/front/load-front-page.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) => loadFrontPage(params.lang);
