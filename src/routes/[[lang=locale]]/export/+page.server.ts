import { languageEntries } from '$lib/pages/addresses/language-entries';
import { loadExportPage } from '$lib/pages/export/load-export-page.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = () => loadExportPage();
