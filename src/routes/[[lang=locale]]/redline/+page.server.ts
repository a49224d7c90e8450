import { languageEntries } from '$lib/pages/addresses/language-entries';
import { allVersions } from '$lib/plans/catalogue';
import { catalogueEntry } from '$lib/plans/catalogue-entry';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = () => ({ catalogue: allVersions().map(catalogueEntry) });
