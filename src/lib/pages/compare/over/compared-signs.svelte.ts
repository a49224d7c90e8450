import type { PairSetting } from '$lib/cartography/plate/pair-plates';
import type { Locale } from '$lib/i18n/locale';
import type { CompareMessages } from '$lib/i18n/messages/compare';
import type { CompareView } from '$lib/view/page/compare-view';
import { AssetSigns } from '../../shared/assets/asset-signs.svelte';
import type { GeodataStore } from '../../shared/store/geodata-store.svelte';
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
    const edges = this.#pullBack.signs(pull, locale.code);
    const signs = this.assets.signs(assets, locale, areLinks);
    if (edges === null || signs === null) return edges ?? signs;
    return {
      name: `${edges.name} ${signs.name}`,
      draw: (version, line) => {
        const [drawEdges, drawSigns] = [edges.draw(version, line), signs.draw(version, line)];
        return (projection) => {
          const above = drawSigns(projection);
          // The edges of land lie under the signs on it, their distances where those leave room.
          const below = drawEdges(projection, above.covered);
          return { nodes: [...below.nodes, ...above.nodes], covered: [...below.covered, ...above.covered] };
        };
      }
    };
  }

  /** Sentences on what of the address was not taken as it stands. */
  notices({ assets, pull }: Chosen, texts: CompareMessages, { code }: Locale): string[] {
    return [...this.assets.unknown(assets).map((id) => texts.notice.layer(id)), ...this.#pullBack.faults(pull, code)];
  }
}
