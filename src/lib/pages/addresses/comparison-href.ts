import type { Locale } from '$lib/i18n/locale';
import { formatCompareView, type CompareView } from '$lib/view/page/compare-view';
import { withDraft } from './carried-drafts';
import { pairHref } from './compare-hrefs';
import { pageHref } from './hrefs';

/** Values of settings that only pairs have, reset for more versions and for none. */
const FOR_PAIRS_ONLY = { mode: 'side-by-side', dateB: null, divider: 50, opacity: 50, camera: null } as const;

/** Address of a comparison of two to six versions, or of the page that lets choose, with the reader's choices. */
export function comparisonHref(locale: Locale, view: CompareView): string {
  const [a, b, ...more] = view.versions;
  if (a === undefined || b === undefined || more.length > 0) {
    const { search } = formatCompareView({ ...view, ...FOR_PAIRS_ONLY });
    return withDraft(pageHref(locale, 'compare') + search, view.versions);
  }
  return withDraft(pairHref(locale, [a, b], formatCompareView(view).search), view.versions);
}
