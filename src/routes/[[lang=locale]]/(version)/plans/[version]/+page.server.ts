import { LOCALES } from '$lib/i18n/locale';
import { allVersions } from '$lib/plans/catalogue';
import { loadVersionPage } from '$lib/pages/shared/load-version-page.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  Object.values(LOCALES).flatMap(({ segment }) =>
    allVersions().map(({ id }) => ({ ...(segment === undefined ? {} : { lang: segment }), version: id }))
  );

export const load: PageServerLoad = ({ params }) => loadVersionPage(params.version, params.lang);
