import { DEFAULT_LANGUAGE } from '$lib/i18n/languages';
import { LOCALES, type Locale } from '$lib/i18n/locale';
import { pagePath } from './hrefs';

/**
 * Writes the list of pages for search engines (https://www.sitemaps.org), each with the same page in all languages. It
 * may name whole addresses only, so without the site's own it lists nothing.
 *
 * @param paths of all pages without their language, as `pageHref` takes them
 * @param siteUrl without a slash at its end; empty where it is not known
 */
export function writeSitemap(paths: readonly string[], siteUrl: string): string {
  const locales = Object.values(LOCALES);
  const addressOf = (locale: Locale, path: string) => siteUrl + pagePath(locale, path);
  const linkTo = (language: string, address: string) =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`;
  const entries = paths.flatMap((path) => {
    const ways = [
      ...locales.map((locale) => linkTo(locale.code, addressOf(locale, path))),
      linkTo('x-default', addressOf(LOCALES[DEFAULT_LANGUAGE], path))
    ].join('');
    return locales.map((locale) => `<url><loc>${addressOf(locale, path)}</loc>${ways}</url>`);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...(siteUrl === '' ? [] : entries),
    '</urlset>',
    ''
  ].join('\n');
}
