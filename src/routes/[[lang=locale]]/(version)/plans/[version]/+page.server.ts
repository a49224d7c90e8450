import { languageEntries } from '$lib/pages/addresses/language-entries';
import { allVersions } from '$lib/plans/catalogue';
import { loadVersionPage } from '$lib/pages/version/load-version-page.server';
import type { EntryGenerator, PageServerLoad } from './$types';

// In one language after the other: both draw on the same ground.
export const entries: EntryGenerator = () =>
  allVersions().flatMap(({ id }) => languageEntries().map((lang) => ({ ...lang, version: id })));

export const load: PageServerLoad = ({ params }) => loadVersionPage(params.version, params.lang);
