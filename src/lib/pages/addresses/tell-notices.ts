import { formatDate } from '$lib/i18n/format';
import type { Locale } from '$lib/i18n/locale';
import type { Notice } from '$lib/view/page/url';

/** Sentences on parts of an address that were not taken as they stand. */
export const tellNotices = (notices: readonly Notice[], { code, messages }: Locale): string[] =>
  notices.map(({ kind, given, used }) =>
    messages.notice[kind](given, kind === 'date' && used !== undefined ? formatDate(used, code) : used)
  );
