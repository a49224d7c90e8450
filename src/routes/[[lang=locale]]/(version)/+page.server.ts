import { LOCALES } from '$lib/i18n/locale';
import { loadVersionPage } from '$lib/pages/shared/load-version-page.server';
import { OPENING_VERSION } from '$lib/plans/version-ids';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  Object.values(LOCALES).map(({ segment }) => (segment === undefined ? {} : { lang: segment }));

export const load: PageServerLoad = ({ params }) => loadVersionPage(OPENING_VERSION, params.lang);
