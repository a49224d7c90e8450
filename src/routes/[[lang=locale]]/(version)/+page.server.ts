import { languageEntries } from '$lib/pages/addresses/language-entries';
import { loadVersionPage } from '$lib/pages/shared/load-version-page.server';
import { OPENING_VERSION } from '$lib/plans/version-ids';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) => loadVersionPage(OPENING_VERSION, params.lang);
