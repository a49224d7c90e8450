import { LOCALES } from '$lib/i18n/locale';

/** The parameter of the address by which a page is prerendered in every language; the default language has none. */
export const languageEntries = (): { lang?: string }[] =>
  Object.values(LOCALES).map(({ segment }) => (segment === undefined ? {} : { lang: segment }));

/** The parameter of a file that is named by its language, in every language. */
export const languageFileEntries = (): { language: string }[] =>
  Object.values(LOCALES).map(({ code }) => ({ language: code }));
