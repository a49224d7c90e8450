import { LOCALES } from '$lib/i18n/locale';
import { PAIRS } from '$lib/pages/addresses/compare-hrefs';
import { loadPair } from '$lib/pages/compare/load-pair.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  Object.values(LOCALES).flatMap(({ segment }) =>
    PAIRS.map(([a, b]) => ({ ...(segment === undefined ? {} : { lang: segment }), a, b }))
  );

export const load: PageServerLoad = ({ params }) => loadPair(params.a, params.b, params.lang);
