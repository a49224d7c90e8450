import { languageEntries } from '$lib/pages/addresses/language-entries';
import { allVersions } from '$lib/plans/catalogue';
import { loadVersionPage } from '$lib/pages/version/load-version-page.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  languageEntries().flatMap((lang) => allVersions().map(({ id }) => ({ ...lang, version: id })));

export const load: PageServerLoad = ({ params }) => loadVersionPage(params.version, params.lang);
