import { languageEntries } from '$lib/pages/addresses/language-entries';
import { loadChangesPage } from '$lib/pages/changes/load-changes.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) => loadChangesPage(params.lang);
