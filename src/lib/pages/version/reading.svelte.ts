import type { deriveLegend } from '$lib/cartography/symbology/legend';
import { derivePartition } from '$lib/derivation/partition/derive-partition';
import type { Locale } from '$lib/i18n/locale';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { lineKey } from '$lib/territory/line-of-contact';
import type { Territory } from '$lib/territory/territory';
import { parseView, type Address } from '$lib/view/page/url';
import type { View } from '$lib/view/page/view';
import type { LiveParts } from './live-parts.svelte';
import { tellNotices } from '../addresses/tell-notices';
import { withoutUnknown } from './without-unknown';

/** Data and address that a reading of the atlas starts from. */
export interface ReadingSource {
  readonly address: Address;
  readonly locale: Locale;
  readonly version: PlanVersion;
  readonly dates: readonly string[];
  /** The territory the page came with: that of the version's own date. */
  readonly territory: Territory;
  /** Finds the classes of land on the map; `null` until it has come, while the document's legend stands. */
  readonly deriveLegend: typeof deriveLegend | null;
}

/** One chain from the address to what is shown: view, territory, partition, legend, words. */
export class Reading {
  readonly #source: () => ReadingSource;
  readonly #store: Pick<LiveParts, 'territory' | 'isLost'>;

  constructor(source: () => ReadingSource, store: Pick<LiveParts, 'territory' | 'isLost'>) {
    this.#source = source;
    this.#store = store;
  }

  readonly #parsed = $derived.by(() => {
    const { address, locale, version, dates } = this.#source();
    return parseView(address, { locale: locale.code, versionId: version.id, dates });
  });

  /** The date asked for; its geometry may still be under way. A line that this browser does not have is not waited for. */
  readonly wantedDate = $derived.by(() => {
    const { date } = this.#parsed.view;
    return date === null || this.#store.isLost(date) ? lineKey(this.#source().territory.line) : date;
  });

  /** Territory of the wanted date once it has loaded, until then the one the page came with. */
  readonly territory = $derived.by(() => {
    const { territory } = this.#source();
    const loaded = this.#store.territory(this.wantedDate);
    const isOwn = this.wantedDate === lineKey(territory.line);
    // What has loaded may know the people as well.
    return loaded?.people !== undefined || !isOwn ? (loaded ?? territory) : territory;
  });

  readonly partition = $derived.by(() => derivePartition(this.#source().version, this.territory));

  readonly legend = $derived.by(() => {
    const { deriveLegend: derive, locale } = this.#source();
    return derive?.(this.partition, this.#parsed.view.facet, locale.messages) ?? null;
  });

  readonly #known = $derived.by(() => withoutUnknown(this.#parsed.view, this.partition, this.legend));

  readonly zone = $derived.by(() => this.#known.zone);

  /** The view as far as this version has what the address names. */
  readonly view = $derived.by<View>(() => this.#known.view);

  /** Sentences on parts of the address that were ignored. */
  readonly notices = $derived.by(() =>
    tellNotices([...this.#parsed.notices, ...this.#known.slips], this.#source().locale)
  );
}
