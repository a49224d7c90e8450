import { error } from '@sveltejs/kit';
import { localeOfCode } from '$lib/i18n/locale';
import { languageFileEntries } from '$lib/pages/addresses/language-entries';
import { writeFeed } from '$lib/pages/changes/load-changes.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = languageFileEntries;

/** What changed in the atlas, as an Atom feed in each language. */
export const GET: RequestHandler = ({ params }) => {
  const locale = localeOfCode(params.language);
  if (locale === undefined) error(404);
  return new Response(writeFeed(locale), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
