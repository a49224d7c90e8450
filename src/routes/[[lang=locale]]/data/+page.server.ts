import { LOCALES } from '$lib/i18n/locale';
import { loadDataPage } from '$lib/pages/data/load-data-page.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  Object.values(LOCALES).map(({ segment }) => (segment === undefined ? {} : { lang: segment }));

export const load: PageServerLoad = ({ params }) => loadDataPage(params.lang);
