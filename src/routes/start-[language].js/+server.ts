import { error } from '@sveltejs/kit';
import { localeOfCode } from '$lib/i18n/locale';
import { languageFileEntries } from '$lib/pages/addresses/language-entries';
import { writeStart } from '../../document-start';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = languageFileEntries;

/** What the documents of places run before their first paint, in each language. */
export const GET: RequestHandler = ({ params }) => {
  const locale = localeOfCode(params.language);
  if (locale === undefined) error(404);
  return new Response(writeStart(locale), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
