import { json } from '@sveltejs/kit';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '$lib/i18n/languages';
import { loadPointsMarkup } from '$lib/pages/version/load-version-page.server';
import { allVersions } from '$lib/plans/catalogue';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  allVersions().flatMap(({ id }) => INTERFACE_LANGUAGES.map((code) => ({ version: id, code })));

/** The points of a version's document as its page has them, for readers who come from another page. */
export const GET: RequestHandler = ({ params }) =>
  json(loadPointsMarkup(params.version, params.code as InterfaceLanguage));
