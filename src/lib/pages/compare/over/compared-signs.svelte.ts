import type { PairSetting } from '$lib/cartography/plate/pair-plates';
import type { Locale } from '$lib/i18n/locale';
import type { CompareMessages } from '$lib/i18n/messages/compare';
import type { CompareView } from '$lib/view/page/compare-view';
import { AssetSigns } from '../../shared/assets/asset-signs.svelte';
import type { GeodataStore } from '../../shared/geodata/geodata-store.svelte';
import { PullBackSigns } from '../../shared/pull-back/pull-back-signs.svelte';

type Chosen = Pick<CompareView, 'assets' | 'pull'>;
type MapSigns = NonNullable<PairSetting['signs']>;

/** What a reader has laid over the maps of a comparison: assets, and a pull-back along the line. */
export class ComparedSigns {
  readonly assets = new AssetSigns();
  readonly #pullBack: PullBackSigns;

  constructor(store: Pick<GeodataStore, 'geodata'>) {
    this.#pullBack = new PullBackSigns(store);
  }

  /** Draws the pull-back along the lines of the maps, once their land is here. */
  async loadPullBack({ pull }: Chosen, lines: readonly string[]): Promise<void> {
    await this.#pullBack.load(pull, lines);
  }

  /**
   * How maps draw it; nothing where there is nothing to draw.
   *
   * @param areLinks whether a sign leads to its card
   */
  signs({ assets, pull }: Chosen, locale: Locale, areLinks: boolean): MapSigns | null {
    // The edges of land lie under the signs on it.
    const all = [this.#pullBack.signs(pull, locale.code), this.assets.signs(assets, locale, areLinks)];
    const [first, second] = all.filter((signs) => signs !== null);
    if (first === undefined || second === undefined) return first ?? null;
    return {
      name: `${first.name} ${second.name}`,
      draw: (version, line) => {
        const drawn = [first.draw(version, line), second.draw(version, line)];
        return (projection) => {
          const parts = drawn.map((draw) => draw(projection));
          return {
            nodes: parts.flatMap(({ nodes }) => nodes),
            covered: parts.flatMap(({ covered }) => covered)
          };
        };
      }
    };
  }

  /** Sentences on what of the address was not taken as it stands. */
  notices({ assets, pull }: Chosen, texts: CompareMessages, { code }: Locale): string[] {
    return [...this.assets.unknown(assets).map((id) => texts.notice.layer(id)), ...this.#pullBack.faults(pull, code)];
  }
}
