import { error } from '@sveltejs/kit';
import { LOCALES } from '$lib/i18n/locale';
import { writeStart } from '../../document-start';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => Object.values(LOCALES).map(({ code }) => ({ language: code }));

/** What the documents of places run before their first paint, in each language. */
export const GET: RequestHandler = ({ params }) => {
  const locale = Object.values(LOCALES).find(({ code }) => code === params.language);
  if (locale === undefined) error(404);
  return new Response(writeStart(locale), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
