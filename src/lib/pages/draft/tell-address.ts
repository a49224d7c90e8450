import type { Locale } from '$lib/i18n/locale';
import { hashWithoutDraft } from '$lib/draft/draft-hash';
import { parseView, type AddressContext } from '$lib/view/page/url';
import { tellNotices } from '../addresses/tell-notices';

/** What the address of a draft chooses beside the draft itself. */
export const parseDraftAddress = (
  { search, hash }: Pick<URL, 'search' | 'hash'>,
  context: AddressContext
): ReturnType<typeof parseView> => parseView({ search, hash: hashWithoutDraft(hash) }, context);

/**
 * Sentences on what an address names and the page does not have: of the one that was opened, since once a draft is here
 * the page writes its own.
 */
export async function tellAddress({ view, notices }: ReturnType<typeof parseView>, locale: Locale): Promise<string[]> {
  // The version that a draft starts from is a parameter of this page alone.
  const asked = notices.filter(({ kind, given }) => kind !== 'parameter' || given !== 'from');
  const told = tellNotices(asked, locale);
  if (view.pull === null) return told;
  const { tellPullBackFaults } = await import('../shared/pull-back/pull-back-faults');
  return [...told, ...tellPullBackFaults(view.pull, locale.code)];
}
