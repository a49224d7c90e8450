import { languageEntries } from '$lib/pages/addresses/language-entries';
import { allVersions } from '$lib/plans/catalogue';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = () => ({ versions: allVersions().map(({ id, title }) => ({ id, title })) });
