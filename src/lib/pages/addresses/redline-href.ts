import type { Locale } from '$lib/i18n/locale';
import { formatRedlineView } from '$lib/view/page/redline-view';
import { withDraft } from './carried-drafts';
import { pageHref } from './hrefs';

/** Address of the redline of versions against the first of them. */
export const redlineHref = (locale: Locale, versions: readonly string[], isOnlyChanged = false): string =>
  withDraft(pageHref(locale, 'redline') + formatRedlineView({ versions, isOnlyChanged }), versions);
