import { LOCALES } from '$lib/i18n/locale';
import { loadOpeningDistances } from '$lib/pages/compare/load-distances.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  Object.values(LOCALES).map(({ segment }) => (segment === undefined ? {} : { lang: segment }));

export const load: PageServerLoad = () => ({ distances: loadOpeningDistances() });
