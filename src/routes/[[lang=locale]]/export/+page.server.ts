import { LOCALES } from '$lib/i18n/locale';
import { loadExportPage } from '$lib/pages/export/load-export-page.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  Object.values(LOCALES).map(({ segment }) => (segment === undefined ? {} : { lang: segment }));

export const load: PageServerLoad = () => loadExportPage();
