import { json } from '@sveltejs/kit';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '$lib/i18n/languages';
import { writeBorderSection } from '$lib/pages/shared/borders/borders-markup.server';
import { allVersions } from '$lib/plans/catalogue';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  allVersions().flatMap(({ id }) => INTERFACE_LANGUAGES.map((code) => ({ version: id, code })));

/** The lines that a version would create as its page has them, for readers who come from another page. */
export const GET: RequestHandler = ({ params }) =>
  json(writeBorderSection(params.version, params.code as InterfaceLanguage));
