import { formatDate } from '$lib/i18n/format';
import type { InterfaceLanguage } from '$lib/i18n/languages';
import type { PairMapsMessages } from '$lib/i18n/messages/pair-maps';
import type { CompareNotice } from '$lib/view/page/compare-view';

/** Sentences on parts of a comparison's address that were not taken as they stand, each once. */
export function compareNotices(
  notices: readonly CompareNotice[],
  texts: PairMapsMessages,
  code: InterfaceLanguage
): string[] {
  const sentences = notices.map(({ kind, given, used }) =>
    texts.notice[kind](given, kind === 'date' && used !== undefined ? formatDate(used, code) : used)
  );
  return [...new Set(sentences)];
}
