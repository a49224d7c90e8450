import type { Locale } from '$lib/i18n/locale';
import { nearestVersionId } from '$lib/plans/nearest-version';
import { OPENING_VERSION } from '$lib/plans/version-ids';
import { UNMATCHED_PARAMETER } from '$lib/view/page/query-reader';
import { EMBED_ANY_PAIR, EMBED_PAGE, EMBED_SIGNED_ON } from './embed-route';
import { pageHref } from './hrefs';

/** Path of the embedded map of a version, or of the comparison of two, as `pageHref` takes it. */
export const embedPath = (ids: readonly string[]): string => [EMBED_PAGE, ...ids].join('/');

/**
 * Address of the embedded map that is meant by a path without one: the version nearest by name, else the one that the
 * atlas opens on; of two, the page that compares any two and says itself what it makes of them. What was asked for goes
 * along, for a sentence in the frame.
 *
 * @param given the path as it was asked for
 * @param search the rest of the query
 */
export function nearestEmbedHref(given: string, search: string, ids: readonly string[], locale: Locale): string {
  const segments = given.split('/').filter((segment) => segment !== '');
  const [first = '', second] = segments.slice(segments.indexOf(EMBED_PAGE) + 1);
  const isSignedOn = first === EMBED_SIGNED_ON;
  const query = new URLSearchParams(search);
  if (second !== undefined && !isSignedOn) {
    query.delete(UNMATCHED_PARAMETER);
    const rest = String(query).replaceAll('%2C', ',');
    const versions = [first, second].map(encodeURIComponent).join(',');
    return `${pageHref(locale, EMBED_ANY_PAIR)}?versions=${versions}${rest === '' ? '' : `&${rest}`}`;
  }
  const id = nearestVersionId(isSignedOn ? (second ?? '') : first, ids) ?? OPENING_VERSION;
  const controls = (query.get('controls') ?? 'legend').split(',').filter((name) => name !== 'none');
  if (isSignedOn) query.set('controls', [...new Set([...controls, 'signing'])].join(','));
  query.set(UNMATCHED_PARAMETER, given);
  return `${pageHref(locale, embedPath([id]))}?${String(query).replaceAll('%2C', ',')}`;
}
