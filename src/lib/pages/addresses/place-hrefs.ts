import type { Locale } from '$lib/i18n/locale';
import { UNMATCHED_PARAMETER } from '$lib/view/page/query-reader';
import { formatView, parseView } from '$lib/view/page/url';
import { pageHref, versionHref } from './hrefs';

/** Names the place whose card the page of all places shows. */
export const PLACE_PARAMETER = 'place';
/** Holds what is searched for. */
export const QUERY_PARAMETER = 'q';

/** Address of a place's card: a page of its own on contested land, else on the page of all places. */
export function placeHref(locale: Locale, id: number, hasPage: boolean): string {
  return hasPage
    ? pageHref(locale, `places/${String(id)}`)
    : `${pageHref(locale, 'places')}?${PLACE_PARAMETER}=${String(id)}`;
}

/**
 * Address for a path below `places` that has no page: the card of the place if it ends with a number, else the search
 * for what it ends with.
 *
 * @param unmatched the path as it was asked for; the page says that there is none
 */
export function lostPlaceHref(locale: Locale, segments: readonly string[], unmatched: string): string {
  const name = segments[segments.indexOf('places') + 1] ?? '';
  const query = /^\d+$/u.test(name)
    ? { [PLACE_PARAMETER]: name }
    : { [UNMATCHED_PARAMETER]: unmatched, ...(name === '' ? {} : { [QUERY_PARAMETER]: name }) };
  return `${pageHref(locale, 'places')}?${String(new URLSearchParams(query))}`;
}

/** Address of a version's page with a place marked, and with the card of a zone open unless it is `null`. */
export function zoneHref(locale: Locale, versionId: string, zoneId: string | null, placeId: number): string {
  const { view } = parseView({ search: '', hash: '' }, { locale: locale.code, versionId, dates: [] });
  return versionHref(locale, versionId) + formatView({ ...view, zone: zoneId, place: placeId }).search;
}
