import { languageEntries } from '$lib/pages/addresses/language-entries';
import { loadDraftPage } from '$lib/pages/draft/load-draft.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = () => loadDraftPage();
