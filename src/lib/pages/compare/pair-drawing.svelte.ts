import type { MapGeodata } from '$lib/cartography/ground/geodata';
import type { MapProjection } from '$lib/cartography/ground/projection';
import type { PairSetting } from '$lib/cartography/plate/pair-plates';
import type { ShownTransition } from '$lib/cartography/symbology/difference-zones';
import type { Comparison } from '$lib/derivation/comparison/compare-partitions';
import type { Partition } from '$lib/derivation/partition/derive-partition';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { AfterPaint } from '../shared/after-paint.svelte';
import type { PairMarkup } from './data/load-pair.server';
import type { DrawnSide } from './render-pair';

/** What two versions differ in, for a map and the words beside it. */
export interface Differing {
  /** `null` where no land can be compared. */
  readonly comparison: Comparison | null;
  readonly shown: readonly ShownTransition[];
  readonly versions: readonly [PlanVersion, PlanVersion];
  readonly setting: PairSetting;
}

/** What the maps of a comparison show; geodata are `null` until they have come. */
interface PairSubject extends Differing {
  readonly partitions: readonly [Partition, Partition];
  readonly geodata: readonly [MapGeodata | null, MapGeodata | null];
  /** What the document has until the browser draws. */
  readonly markup: PairMarkup;
}

/** Everything that the maps of a comparison are drawn from, apart from each other as far as it changes by itself. */
interface PairSource {
  readonly subject: () => PairSubject;
  readonly projection: () => MapProjection;
  /** Whether the map of differences is the only one. */
  readonly isOfDifference: () => boolean;
}

/** The maps of a comparison as they are drawn anew: both sides at once, and below them, a moment later, what differs. */
export class PairDrawing {
  /** What draws, once it has come. */
  code = $state.raw<typeof import('./render-pair') | null>(null);
  readonly #source: PairSource;

  constructor(source: PairSource) {
    this.#source = source;
  }

  readonly #projection = $derived.by(() => this.#source.projection());

  readonly #sides = $derived.by((): readonly [DrawnSide, DrawnSide] | null => {
    const { versions, partitions, geodata } = this.#source.subject();
    const [a, b] = geodata;
    if (a === null || b === null) return null;
    return [
      { version: versions[0], partition: partitions[0], geodata: a },
      { version: versions[1], partition: partitions[1], geodata: b }
    ];
  });

  readonly #wanted = $derived.by(() => {
    const { comparison, shown, versions, setting } = this.#source.subject();
    return { comparison, shown, versions, setting, side: this.#sides?.[1] ?? null };
  });
  readonly #late = new AfterPaint(() => this.#wanted);

  /** Attached to the maps, it lets what differs follow. */
  readonly follow = $derived.by(() => this.#late.follow);

  /** What differs, as its map shows it and words beside it tell. */
  readonly differing = $derived.by(() => (this.#source.isOfDifference() ? this.#wanted : this.#late.value));

  readonly #drawn = $derived.by(() => {
    if (this.code === null || this.#sides === null) return null;
    return this.code.renderPair(this.#sides, this.#projection, this.#source.subject().setting);
  });

  readonly #difference = $derived.by(() => {
    const { side, shown, setting } = this.differing;
    if (this.code === null || side === null) return null;
    return this.code.renderDifference(side, shown, this.#projection, setting);
  });

  /** Whether the browser has drawn the maps itself. */
  readonly isDrawn = $derived.by(() => this.#drawn !== null);

  /** The maps as markup. */
  readonly maps = $derived.by(() => {
    const { ground, a, b, difference } = this.#source.subject().markup;
    return {
      ...(this.#drawn ?? { ground: ground.html, a: a.html, b: b.html }),
      difference: this.#difference ?? difference.html
    };
  });
}
