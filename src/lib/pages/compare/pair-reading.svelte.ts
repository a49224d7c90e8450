import { messagesFor } from '$lib/i18n/situation';
import { isSituation, type PlanVersion } from '$lib/plans/schema/plan-version';
import { remember } from '$lib/remember';
import { deriveLegend, type LegendEntry } from '$lib/cartography/symbology/legend';
import { comparePartitions } from '$lib/derivation/comparison/compare-partitions';
import { derivePartition, type Partition } from '$lib/derivation/partition/derive-partition';
import type { Messages } from '$lib/i18n/messages/common';
import { isSameLine, lineKey } from '$lib/territory/line-of-contact';
import type { Territory } from '$lib/territory/territory';
import {
  parseCompareView,
  type CompareAddress,
  type CompareContext,
  type CompareMode
} from '$lib/view/page/compare-view';
import type { GeodataStore } from '../shared/store/geodata-store.svelte';
import type { PairData } from './data/load-pair.server';

/** Data and address that the reading of a comparison starts from. */
interface PairSource {
  readonly address: CompareAddress;
  readonly context: CompareContext;
  readonly data: PairData;
}

/** Readers switch one of two versions, and come back to others. */
const partitionOf = remember((territory: Territory) =>
  remember((version: PlanVersion) => derivePartition(version, territory))
);

/** One chain from the address to what is shown of two versions: view, territories, partitions, comparison, legends. */
export class PairReading {
  readonly #source: () => PairSource;
  readonly #store: Pick<GeodataStore, 'territory' | 'isLost'>;

  constructor(source: () => PairSource, store: Pick<GeodataStore, 'territory' | 'isLost'>) {
    this.#source = source;
    this.#store = store;
  }

  readonly #parsed = $derived.by(() => parseCompareView(this.#source().address, this.#source().context));
  readonly view = $derived.by(() => this.#parsed.view);
  /** Notices on parts of the address that were not taken as they stand. */
  readonly notices = $derived.by(() => this.#parsed.notices);

  /** The choice of lines without those that this browser does not have. */
  readonly chosenDates = $derived.by(() => {
    const found = (key: string | null) => (this.#store.isLost(key) ? null : key);
    return { date: found(this.view.date), dateB: found(this.view.dateB) };
  });

  /** The dates asked for; their geometry may still be under way. */
  readonly wantedDates = $derived.by((): readonly [string, string] => {
    const { date, dateB } = this.chosenDates;
    const first = date ?? this.#source().data.date;
    return [first, dateB ?? first];
  });

  readonly #laid = $derived.by((): readonly [Partition, Partition] => {
    const { sides, territory } = this.#source().data;
    const here = (date: string): Territory | null => {
      const loaded = this.#store.territory(date);
      // What has loaded may know the people as well.
      return date !== lineKey(territory.line) || loaded?.people !== undefined ? loaded : territory;
    };
    const [first, second] = [here(this.wantedDates[0]), here(this.wantedDates[1])];
    const isHere = first !== null && second !== null;
    const opening = this.#store.territory(lineKey(territory.line));
    // Maps show land that is cut along outlines of drafts as soon as it is.
    const common = opening?.line.outlines === undefined ? territory : opening;
    return [
      partitionOf(isHere ? first : common)(sides[0].version),
      partitionOf(isHere ? second : common)(sides[1].version)
    ];
  });

  // One by one: what is worked out from partitions stays while the reader only moves the maps.
  readonly #first = $derived.by(() => this.#laid[0]);
  readonly #second = $derived.by(() => this.#laid[1]);
  readonly #facet = $derived.by(() => this.view.facet);

  /**
   * Partitions of the wanted dates once both have loaded, until then the one that the page came with, on both sides.
   */
  readonly partitions = $derived.by((): readonly [Partition, Partition] => [this.#first, this.#second]);

  /** The same basis is the rule; the reader may break it, and a notice says so. */
  readonly isOnTwoLines = $derived.by(
    () =>
      !isSameLine(this.partitions[0].line, this.partitions[1].line) &&
      this.partitions.every(({ zones }) => zones.length > 0)
  );

  /** `null` where no land can be compared: a version that is not drawn, or two lines of contact. */
  readonly comparison = $derived.by(() => {
    const [a, b] = this.partitions;
    if (!isSameLine(a.line, b.line) || a.zones.length === 0 || b.zones.length === 0) return null;
    return comparePartitions(a, b, this.#facet);
  });

  /** Whether there is land on which the two are known to differ. */
  readonly hasDifference = $derived.by(() => this.comparison !== null && this.comparison.changedKm2 > 0);

  /** How the maps stand: where nothing differs, or no land can be compared, there is no map of differences. */
  readonly mode = $derived.by((): CompareMode =>
    this.view.mode === 'difference' && !this.hasDifference ? 'side-by-side' : this.view.mode
  );

  legends(messages: Messages): [LegendEntry[], LegendEntry[]] {
    const [a, b] = this.partitions;
    const [first, second] = this.#source().data.sides.map(({ version }) => messagesFor(messages, isSituation(version)));
    return [deriveLegend(a, this.#facet, first ?? messages), deriveLegend(b, this.#facet, second ?? messages)];
  }
}
