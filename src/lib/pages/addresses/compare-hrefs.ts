import { boxOfCamera, sheetOfComparison } from '$lib/view/sheet/sheet-of-page';
import { formatSheetLink } from '$lib/view/sheet/sheet-address';
import type { CompareView } from '$lib/view/page/compare-view';
import type { InterfaceLanguage } from '$lib/i18n/languages';
import type { Locale } from '$lib/i18n/locale';
import { PAIR_VERSIONS } from '$lib/plans/version-ids';
import { UNMATCHED_PARAMETER } from '$lib/view/page/query-reader';
import { withDraft } from './carried-drafts';
import { pageHref } from './hrefs';
import { OPENING_PAIR, pairAddress } from './pair-address';

/** Pairs that a reader who has yet to choose may start from; the page of comparisons says why, in this order. */
export const STARTING_PAIRS = [
  { reason: 'answer', pair: OPENING_PAIR },
  { reason: 'successor', pair: ['us-28point-2025-11', 'geneva-19point-2025-11'] },
  { reason: 'options', pair: ['framework-20-option-a', 'framework-20-option-b'] },
  { reason: 'finalOffer', pair: ['us-final-offer-2025-04', 'ua-eu-counter-2025-04'] },
  { reason: 'memoranda', pair: ['ua-memorandum-2025-06', 'ru-memorandum-2025-06'] }
] as const satisfies readonly { readonly reason: string; readonly pair: readonly [string, string] }[];

/** Every ordered pair with a page of its own. */
export const PAIRS: readonly (readonly [string, string])[] = PAIR_VERSIONS.flatMap((a) =>
  PAIR_VERSIONS.filter((b) => b !== a).map((b) => [a, b] as const)
);

/**
 * Whether a pair with a page of its own stands against the order of its dates. Its page is small: it leads to that of the
 * other order, which has the same maps and terms, until the browser draws the whole of it.
 */
export const isTurned = ([a, b]: readonly [string, string]): boolean =>
  PAIR_VERSIONS.includes(b) && PAIR_VERSIONS.indexOf(a) > PAIR_VERSIONS.indexOf(b);

/** Name of the image of what two versions differ in, whichever of them comes first, in the folder `social` of the site. */
export const pairImageName = (pair: readonly string[], code: InterfaceLanguage): string =>
  `${PAIR_VERSIONS.filter((id) => pair.includes(id)).join('.')}.${code}.png`;

/**
 * Address of the comparison of two versions.
 *
 * @param choices the reader's, as the `search` of `formatCompareView` has them
 */
export function pairHref(locale: Locale, pair: readonly [string, string], choices = ''): string {
  const { path, search } = pairAddress(pair);
  return pageHref(locale, path) + search + (search === '' ? choices : choices.replace('?', '&'));
}

/** The version that another is first set against: the answer to the opening's draft, else what took its place, else that draft. */
export function firstRival(versionId: string, supersededBy: string | null): string {
  const [draft, answer] = OPENING_PAIR;
  if (versionId === draft) return answer;
  return supersededBy !== null && PAIR_VERSIONS.includes(supersededBy) ? supersededBy : draft;
}

/**
 * Address for a comparison that has no page of its own: the page of all comparisons, which shows it.
 *
 * @param segments the path as it was asked for
 * @param search its query, without what could not be matched
 */
export function lostPairHref(locale: Locale, segments: readonly string[], search: string): string {
  const ids = segments.slice(segments.indexOf('compare') + 1);
  const query = new URLSearchParams(search);
  query.delete(UNMATCHED_PARAMETER);
  if (ids.length > 0) query.set('versions', ids.join(','));
  const text = String(query).replaceAll('%2C', ',');
  return `${pageHref(locale, 'compare')}${text === '' ? '' : `?${text}`}`;
}

/** Address of the page of images with what a comparison shows. */
export function comparisonImageHref(locale: Locale, view: CompareView): string {
  const box = view.camera === null ? null : boxOfCamera(view.camera);
  const sheet = sheetOfComparison(view, locale.code, box);
  return withDraft(
    pageHref(locale, 'export') + (sheet === null ? '' : formatSheetLink(sheet, locale.code)),
    view.versions
  );
}
