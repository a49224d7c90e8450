import { error } from '@sveltejs/kit';
import { LOCALES } from '$lib/i18n/locale';
import { writeFeed } from '$lib/pages/changes/load-changes.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => Object.values(LOCALES).map(({ code }) => ({ language: code }));

/** What changed in the atlas, as an Atom feed in each language. */
export const GET: RequestHandler = ({ params }) => {
  const locale = Object.values(LOCALES).find(({ code }) => code === params.language);
  if (locale === undefined) error(404);
  return new Response(writeFeed(locale), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
