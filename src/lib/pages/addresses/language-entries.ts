import { LOCALES } from '$lib/i18n/locale';

/** The parameter of the address by which a page is prerendered in every language; the default language has none. */
export const languageEntries = (): { lang?: string }[] =>
  Object.values(LOCALES).map(({ segment }) => (segment === undefined ? {} : { lang: segment }));
