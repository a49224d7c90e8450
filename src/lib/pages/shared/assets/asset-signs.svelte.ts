import type { PairSetting } from '$lib/cartography/plate/pair-plates';
import type { Locale } from '$lib/i18n/locale';
import type { FetchedAssets } from './fetch-assets';

/** Assets on the maps of a comparison: fetched once the address names a kind. */
export class AssetSigns {
  fetched = $state.raw<FetchedAssets | null>(null);

  /** A map without them is worth more than none: where they do not come, the frame of the page tells that a part is missing. */
  async load(kinds: readonly string[]): Promise<void> {
    if (kinds.length === 0 || this.fetched !== null) return;
    try {
      const { fetchAssets } = await import('./fetch-assets');
      this.fetched = await fetchAssets();
    } catch {
      // Asked again with the next map.
    }
  }

  /**
   * How maps draw assets of some kinds; nothing where there are none to draw.
   *
   * @param areLinks whether a sign leads to its card
   */
  signs(kinds: readonly string[], locale: Locale, areLinks: boolean): NonNullable<PairSetting['signs']> | null {
    const { fetched } = this;
    if (kinds.length === 0 || fetched === null) return null;
    return {
      name: kinds.join(),
      draw: (version) => fetched.marks({ assets: kinds, hidden: [] }, version, locale, areLinks)
    };
  }

  unknown(kinds: readonly string[]): string[] {
    return this.fetched?.unknown(kinds) ?? [];
  }
}
