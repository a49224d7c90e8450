import { updated } from '$app/state';
import { hasOrigin } from '$lib/has-origin';

/** Files of an open page that did not load, for a notice on the page. */
class PageFaults {
  /**
   * A newer atlas has taken the place of the one that the page is of; a part of it did not come; the page is a kept copy;
   * a file for download was asked for without a network.
   */
  kind = $state<'renewed' | 'partMissing' | 'kept' | 'needsNetwork' | null>(null);

  /** Reports that there is a newer atlas, if that is why a file did not load. */
  async checkRenewal(): Promise<boolean> {
    if (!hasOrigin()) return false;
    const isRenewed = await updated.check().catch(() => false);
    if (isRenewed) this.kind = 'renewed';
    return isRenewed;
  }

  /** A part of the page did not come, after a second try. */
  async missPart(): Promise<void> {
    if (!(await this.checkRenewal())) this.kind = 'partMissing';
  }
}

export const pageFaults = new PageFaults();
