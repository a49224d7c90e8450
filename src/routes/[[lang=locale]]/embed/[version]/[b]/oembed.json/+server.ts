import { json } from '@sveltejs/kit';
import { localeOfSegment } from '$lib/i18n/locale';
import { PAIRS } from '$lib/pages/addresses/compare-hrefs';
import { languageEntries } from '$lib/pages/addresses/language-entries';
import { SITE_URL } from '$lib/pages/addresses/site-url';
import { answerOembed } from '$lib/pages/embed/oembed';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Those that have a page which names the answer. */
export const entries: EntryGenerator = () =>
  languageEntries().flatMap((lang) => PAIRS.map(([version, b]) => ({ ...lang, version, b })));

/** How other sites embed the comparison of two versions. */
export const GET: RequestHandler = ({ params }) =>
  json(answerOembed([params.version, params.b], localeOfSegment(params.lang), SITE_URL));
