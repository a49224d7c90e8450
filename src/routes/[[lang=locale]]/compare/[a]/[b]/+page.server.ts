import { LOCALES } from '$lib/i18n/locale';
import { PAIRS } from '../../../../compare-hrefs';
import { loadPair } from '../../../../load-compare';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  Object.values(LOCALES).flatMap(({ segment }) =>
    PAIRS.map(([a, b]) => ({ ...(segment === undefined ? {} : { lang: segment }), a, b }))
  );

export const load: PageServerLoad = ({ params }) => loadPair(params.a, params.b, params.lang);
