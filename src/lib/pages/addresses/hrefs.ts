import type { Messages } from '$lib/i18n/messages/common';
import { base } from '$app/paths';
import { localeOfSegment, type Locale } from '$lib/i18n/locale';

/** The pages that every page's header leads to, in its order; each is a folder of routes and a message of the same name. */
export const SITE_PAGES: readonly (keyof Messages['nav']['pages'])[] = [
  'compare',
  'timeline',
  'texts',
  'places',
  'data',
  'method'
];

/** The page for addresses that have none. */
export const MISSING_PAGE = 'missing';

/** Path of a page in a language below the site, `''` for the front page; ends with a slash, as files are laid out. */
export function pagePath({ segment }: Locale, path: string): string {
  return `${segment === undefined ? '' : `/${segment}`}${path === '' ? '' : `/${path}`}/`;
}

/** Address of a page in a language, `''` for the front page. */
export function pageHref(locale: Locale, path: string): string {
  return base + pagePath(locale, path);
}

/** The locale of an address: of one that no page has, too. */
export function localeOfAddress({ pathname }: URL): Locale {
  return localeOfSegment(pathname.slice(base.length).split('/')[1]);
}

/** Address of a version's page, or of the front page for `''`, in a language. */
export function versionHref(locale: Locale, versionId: string): string {
  return pageHref(locale, versionId === '' ? '' : `plans/${versionId}`);
}

/** The path of a page without its language, as `pageHref` takes it: `/[[lang=locale]]/(version)/plans/[version]` and its values. */
export function pathOfRoute(routeId: string | null, params: Partial<Record<string, string>>): string {
  return (routeId ?? '')
    .split('/')
    .filter((segment) => segment !== '' && !segment.startsWith('(') && !segment.startsWith('[[lang'))
    .map((segment) => (segment.startsWith('[') ? (params[segment.slice(1, -1)] ?? '') : segment))
    .join('/');
}

/** Address of a data file, whose path is relative to `/data/v1/`; the same in every language. */
export function dataFileHref(path: string): string {
  return `${base}/data/v1/${path}`;
}

/** Address of a file at the top of the site. */
export const fileHref = (name: string): string => `${base}/${name}`;
