import type { Locale } from '$lib/i18n/locale';
import { nearestVersionId } from '$lib/plans/nearest-version';
import { lostPairHref } from './compare-hrefs';
import { versionHref } from './hrefs';
import { lostPlaceHref } from './place-hrefs';

/**
 * Address of the page most like one that does not exist: a comparison by its versions, a version by its id, a place by
 * its number or name; `undefined` for a path that is none of these.
 *
 * @param unmatched the path as it was asked for
 * @param choices query and hash, kept for a version
 */
export function nearestPageHref(
  unmatched: string,
  choices: string,
  versionIds: readonly string[],
  locale: Locale
): string | undefined {
  const segments = unmatched.split('/').filter((segment) => segment !== '');
  if (segments.includes('places')) return lostPlaceHref(locale, segments, unmatched);
  if (segments.includes('compare')) return lostPairHref(locale, segments, choices.replace(/#.*/u, ''));
  if (!segments.includes('plans')) return undefined;
  const nearest = nearestVersionId(segments[segments.indexOf('plans') + 1] ?? '', versionIds);
  return nearest === undefined ? undefined : versionHref(locale, nearest) + choices;
}
