import { languageEntries } from '$lib/pages/addresses/language-entries';
import { loadAssetsPage } from '$lib/pages/assets/load-assets.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) => loadAssetsPage(params.lang);
