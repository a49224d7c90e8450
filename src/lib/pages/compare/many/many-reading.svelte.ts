import { messagesFor } from '$lib/i18n/situation';
import { isSituation } from '$lib/plans/schema/plan-version';
import { deriveLegend, type LegendEntry } from '$lib/cartography/symbology/legend';
import { commonCore, type CommonCore } from '$lib/derivation/comparison/common-core';
import { derivePartition, type Partition } from '$lib/derivation/partition/derive-partition';
import { amountTriangles, distanceTriangle, silenceTriangle } from '$lib/derivation/comparison/distance-matrix';
import { peopleOf } from '$lib/people/face-people';
import { peopleOnDate } from '$lib/people/people-file';
import type { Messages } from '$lib/i18n/messages/common';
import { datedLine, isOwnLineId } from '$lib/territory/line-of-contact';
import type { Territory } from '$lib/territory/territory';
import { parseCompareView, type CompareAddress, type CompareContext } from '$lib/view/page/compare-view';
import { MAP_FACETS, type MapFacet } from '$lib/view/page/view';
import type { GeodataStore } from '../../shared/store/geodata-store.svelte';
import type { ManyData } from '../data/fetch-comparison';

/** Data and address that the reading of several versions starts from. */
interface ManySource {
  readonly address: CompareAddress;
  readonly context: CompareContext;
  readonly data: ManyData;
}

/** One chain from the address to what is shown of several versions: view, partitions, common core, distances, legends. */
export class ManyReading {
  readonly #source: () => ManySource;
  readonly #store: Pick<GeodataStore, 'territory' | 'isLost'>;

  /** @param store has the lines of the reader's own */
  constructor(source: () => ManySource, store: Pick<GeodataStore, 'territory' | 'isLost'>) {
    this.#source = source;
    this.#store = store;
  }

  readonly #parsed = $derived.by(() => parseCompareView(this.#source().address, this.#source().context));
  readonly view = $derived.by(() => this.#parsed.view);
  /** Notices on parts of the address that were not taken as they stand. */
  readonly notices = $derived.by(() => this.#parsed.notices);

  /** The choice of a line, unless this browser does not have it. */
  readonly chosen = $derived.by(() => (this.#store.isLost(this.view.date) ? null : this.view.date));

  /** Key of the line of contact that was asked for: a date, or a line of the reader's own, which may be under way. */
  readonly wanted = $derived.by(() => this.chosen ?? this.#source().data.date);

  /** What all versions are laid over; the common one until a line of the reader's own has come. */
  readonly territory = $derived.by((): Territory => {
    const { dates, people, date: common } = this.#source().data;
    const isOwn = isOwnLineId(this.wanted);
    const own = isOwn ? this.#store.territory(this.wanted) : null;
    if (own !== null) return own;
    const wanted = isOwn ? common : this.wanted;
    const faces = dates.find(({ date }) => date === wanted)?.faces ?? [];
    const cut = this.#store.territory(wanted);
    // Along outlines of drafts.
    if (cut?.line.outlines !== undefined) return cut;
    const onDate = people ? peopleOnDate(people, wanted) : undefined;
    return { line: datedLine(wanted), faces, ...(onDate && { people: peopleOf(onDate) }) };
  });

  readonly line = $derived.by(() => this.territory.line);

  readonly partitions = $derived.by((): readonly Partition[] =>
    this.#source().data.sides.map(({ version }) => derivePartition(version, this.territory))
  );

  /** Partitions that have land to compare. */
  readonly drawn = $derived.by(() => this.partitions.filter(({ zones }) => zones.length > 0));

  /** Common cores of the drawn versions, facet by facet; none where fewer than two are drawn. */
  readonly cores = $derived.by((): readonly { readonly facet: MapFacet; readonly core: CommonCore }[] =>
    this.drawn.length < 2 ? [] : MAP_FACETS.map((facet) => ({ facet, core: commonCore(this.drawn, facet) }))
  );

  /** Common core in the facet in view. */
  readonly core = $derived.by(() => this.cores.find(({ facet }) => facet === this.view.facet)?.core ?? null);

  /** Between the drawn versions, in the facet in view. */
  readonly distances = $derived.by(() => ({
    all: distanceTriangle(this.drawn, this.view.facet),
    silent: silenceTriangle(this.drawn, this.view.facet),
    amounts: amountTriangles(this.drawn, this.view.facet, this.view.measure)
  }));

  legends(messages: Messages): LegendEntry[][] {
    const sides = this.#source().data.sides;
    return this.partitions.map((partition) => {
      const side = sides.find(({ version }) => version.id === partition.versionId);
      const own = messagesFor(messages, side !== undefined && isSituation(side.version));
      return deriveLegend(partition, this.view.facet, own);
    });
  }
}
