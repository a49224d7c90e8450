import type { Locale } from '$lib/i18n/locale';
import { formatView, parseView } from '$lib/view/url';
import { pageHref, versionHref } from './hrefs';

/** Names the place whose card the page of all places shows. */
export const PLACE_PARAMETER = 'place';
/** Holds what is searched for. */
export const QUERY_PARAMETER = 'q';

/** Address of a place's card: a page of its own on contested land, else on the page of all places. */
export function placeHref(locale: Locale, id: number, hasPage: boolean): string {
  return hasPage ? pageHref(locale, `places/${String(id)}`) : `${pageHref(locale, 'places')}?${PLACE_PARAMETER}=${String(id)}`;
}

/** Address of a version's page with the card of a zone open. */
export function zoneHref(locale: Locale, versionId: string, zoneId: string): string {
  const { view } = parseView({ search: '', hash: '' }, { locale: locale.code, versionId, dates: [] });
  return versionHref(locale, versionId) + formatView({ ...view, zone: zoneId }).search;
}
