import { LOCALES } from '$lib/i18n/locale';
import { loadMethodPage } from '$lib/pages/method/load-method-page.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  Object.values(LOCALES).map(({ segment }) => (segment === undefined ? {} : { lang: segment }));

export const load: PageServerLoad = () => loadMethodPage();
