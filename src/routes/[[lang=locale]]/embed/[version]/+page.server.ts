import { languageEntries } from '$lib/pages/addresses/language-entries';
import { loadEmbed } from '$lib/pages/embed/load-embed.server';
import { allVersions } from '$lib/plans/catalogue';
import type { EntryGenerator, PageServerLoad } from './$types';

// In one language after the other: both draw on the same ground.
export const entries: EntryGenerator = () =>
  allVersions().flatMap(({ id }) => languageEntries().map((lang) => ({ ...lang, version: id })));

export const load: PageServerLoad = ({ params }) => loadEmbed(params.version, params.lang);
