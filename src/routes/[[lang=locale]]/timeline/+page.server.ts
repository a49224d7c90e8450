import { languageEntries } from '$lib/pages/addresses/language-entries';
import { loadTimeline } from '$lib/pages/timeline/load-timeline.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) => loadTimeline(params.lang);
