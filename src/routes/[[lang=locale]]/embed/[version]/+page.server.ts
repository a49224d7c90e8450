import { languageEntries } from '$lib/pages/addresses/language-entries';
import { loadEmbed } from '$lib/pages/embed/load-embed.server';
import { allVersions } from '$lib/plans/catalogue';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  languageEntries().flatMap((lang) => allVersions().map(({ id }) => ({ ...lang, version: id })));

export const load: PageServerLoad = ({ params }) => loadEmbed(params.version, params.lang);
