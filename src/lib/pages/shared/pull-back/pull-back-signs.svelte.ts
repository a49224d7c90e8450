import type { InterfaceLanguage } from '$lib/i18n/languages';
import type { GeodataStore } from '../store/geodata-store.svelte';
import type { DrawAmongSigns, FetchedPullBack } from './draw-pull-back';

/** Time that a hand rests on a slider before maps follow, in milliseconds. */
const REST_MS = 120;

/** A pull-back that an address asks for, and the keys of the lines that its maps are drawn on. */
interface Wanted {
  readonly pull: string;
  readonly lines: readonly string[];
}

/** A pull-back on the maps of a comparison: drawn once the address names one, anew for each that it comes to name. */
export class PullBackSigns {
  #fetched = $state.raw<readonly (FetchedPullBack & { readonly pull: string })[]>([]);
  #wanted: Wanted | null = null;
  #isBusy = false;
  readonly #store: Pick<GeodataStore, 'geodata'>;

  /** @param store has the land along the lines once it has come */
  constructor(store: Pick<GeodataStore, 'geodata'>) {
    this.#store = store;
  }

  /**
   * Draws the edges. Places that a slider passes over are left out: with the edges all labels of several maps are placed
   * again. A map without them is worth more than none: where they do not come, the frame of the page tells that a part is
   * missing.
   */
  async load(pull: string | null, lines: readonly string[]): Promise<void> {
    this.#wanted = pull === null ? null : { pull, lines };
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      for (let wanted = this.#take(); wanted !== null; wanted = this.#take()) {
        const drawn = await this.#draw(wanted);
        if (this.#fetched.length > 0) await new Promise((resolve) => setTimeout(resolve, REST_MS));
        if (this.#wanted === null) this.#fetched = drawn;
      }
    } catch {
      // Asked again with the next map.
    }
    this.#isBusy = false;
  }

  #take(): Wanted | null {
    const wanted = this.#wanted;
    this.#wanted = null;
    return wanted;
  }

  async #draw({ pull, lines }: Wanted) {
    const { fetchPullBack } = await import('./fetch-pull-back');
    const distinct = lines.filter((line, index) => lines.indexOf(line) === index);
    const land = distinct.flatMap((line) => {
      const topology = this.#store.geodata(line)?.territory;
      return topology === undefined ? [] : [{ line, topology }];
    });
    return Promise.all(
      land.map(async ({ line, topology }) => ({ ...(await fetchPullBack(line, topology, pull)), pull }))
    );
  }

  /** How maps draw the pull-back, each along its own line; nothing where there is none to draw. */
  signs(pull: string | null, code: InterfaceLanguage) {
    const fetched = this.#fetched;
    const [first] = fetched;
    if (pull === null || first === undefined) return null;
    return {
      name: [first.pull, ...fetched.map(({ line }) => line)].join(),
      draw: (_: unknown, line: string): DrawAmongSigns => {
        const found = fetched.find((one) => one.line === line);
        return found?.signs(code) ?? (() => ({ nodes: [], covered: [] }));
      }
    };
  }

  /** Sentences on what of the address was not taken as it stands. */
  faults(pull: string | null, code: InterfaceLanguage): string[] {
    return pull === null ? [] : (this.#fetched[0]?.faults(code) ?? []);
  }
}
