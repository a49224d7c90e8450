import { LOCALES } from '$lib/i18n/locale';
import { loadPlacesPage } from '$lib/pages/places/load-places.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  Object.values(LOCALES).map(({ segment }) => (segment === undefined ? {} : { lang: segment }));

export const load: PageServerLoad = ({ params }) => loadPlacesPage(params.lang);
