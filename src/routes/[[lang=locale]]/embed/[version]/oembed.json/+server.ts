import { json } from '@sveltejs/kit';
import { localeOfSegment } from '$lib/i18n/locale';
import { languageEntries } from '$lib/pages/addresses/language-entries';
import { SITE_URL } from '$lib/pages/addresses/site-url';
import { answerOembed } from '$lib/pages/embed/oembed';
import { allVersions } from '$lib/plans/catalogue';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  languageEntries().flatMap((lang) => allVersions().map(({ id }) => ({ ...lang, version: id })));

/** How other sites embed the map of a version. */
export const GET: RequestHandler = ({ params }) =>
  json(answerOembed([params.version], localeOfSegment(params.lang), SITE_URL));
