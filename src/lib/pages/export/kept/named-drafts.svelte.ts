import type { InterfaceLanguage } from '$lib/i18n/languages';
import { NO_DRAFTS, type FoundDrafts } from '../../shared/drafts/found-drafts';

/** Drafts of the reader's own that the address of an image names. */
export class NamedDrafts {
  found = $state.raw<FoundDrafts>(NO_DRAFTS);
  /** Sentences on what was not found. */
  readonly notices = $derived.by(() => [this.found.missing].filter((sentence) => sentence !== ''));

  /**
   * Looks for them in the address and in this browser.
   *
   * @param inView the address in view: what was looked for in another has come too late
   */
  async look(inView: () => URL, code: InterfaceLanguage): Promise<void> {
    const url = inView();
    if (this.found.areFor(url)) return;
    const { findDrafts } = await import('../../shared/drafts/find-drafts');
    const found = await findDrafts(url, code);
    if (inView().href === url.href) this.found = found;
  }
}
