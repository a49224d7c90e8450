import { isDraftId } from '$lib/draft/draft';
import { hashWithDraft } from '$lib/draft/draft-hash';
import type { Locale } from '$lib/i18n/locale';
import { pageHref, versionHref } from './hrefs';

/** What stands in links for the drafts of a reader's own that are in view, by their ids. */
const carried = new Map<string, string>();

/** Has links to pages that show the draft carry it from now on. */
export function carryDraft(id: string, written: string): void {
  carried.set(id, written);
}

/** An address whose query names some versions, with the first draft among them in its hash: it so opens in any browser. */
export function withDraft(href: string, versions: readonly string[]): string {
  const written = versions.map((id) => carried.get(id)).find((text) => text !== undefined);
  if (written === undefined) return href;
  const [address = '', hash = ''] = href.split('#');
  return address + hashWithDraft(hash, written);
}

/** Address of a version's page; of a reader's own draft, that of the page of drafts. */
export function versionOrDraftHref(locale: Locale, versionId: string): string {
  return isDraftId(versionId) ? withDraft(pageHref(locale, 'draft'), [versionId]) : versionHref(locale, versionId);
}
