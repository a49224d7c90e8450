import { languageEntries } from '$lib/pages/addresses/language-entries';
import { listHeldReleases } from '$lib/server/held-releases';
import { loadSharedVersionData } from '$lib/pages/shared/load-shared-versions.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = () => {
  const { catalogue, dates } = loadSharedVersionData();
  return { catalogue, dates, releases: listHeldReleases() };
};
