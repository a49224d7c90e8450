import { UNMATCHED_PARAMETER } from '$lib/view/page/query-reader';
import type { Locale } from '$lib/i18n/locale';
import { lostPairHref } from './compare-hrefs';
import { MISSING_PAGE, pageHref, versionHref } from './hrefs';
import { lostPlaceHref } from './place-hrefs';

/**
 * Address for a path that has no page: a comparison by its versions, a version whose id is in it, a place by its number or
 * name; else the page that says that there is none. A version that is only like it is not shown in its place.
 *
 * @param unmatched the path as it was asked for
 * @param choices query and hash, kept for a version
 */
export function nearestPageHref(
  unmatched: string,
  choices: string,
  versionIds: readonly string[],
  locale: Locale
): string {
  const segments = unmatched.split('/').filter((segment) => segment !== '');
  if (segments.includes('places')) return lostPlaceHref(locale, segments, unmatched);
  if (segments.includes('compare')) return lostPairHref(locale, segments, choices.replace(/#.*/u, ''));
  const version = segments.includes('plans') ? segments[segments.indexOf('plans') + 1] : undefined;
  if (version !== undefined && versionIds.includes(version)) return versionHref(locale, version) + choices;
  return `${pageHref(locale, MISSING_PAGE)}?${String(new URLSearchParams({ [UNMATCHED_PARAMETER]: unmatched }))}`;
}
