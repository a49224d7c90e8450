import { LOCALES } from '$lib/i18n/locale';
import { loadTimeline } from '$lib/pages/timeline/load-timeline.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  Object.values(LOCALES).map(({ segment }) => (segment === undefined ? {} : { lang: segment }));

export const load: PageServerLoad = ({ params }) => loadTimeline(params.lang);
