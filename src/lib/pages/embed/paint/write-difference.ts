import { render } from 'svelte/server';
import { renderPairDifference, type PairSetting, type PairSide } from '$lib/cartography/plate/pair-plates';
import { showTransitions } from '$lib/cartography/symbology/difference-zones';
import DifferenceNote from '$lib/components/compare/pair/DifferenceNote.svelte';
import { comparePartitions } from '$lib/derivation/comparison/compare-partitions';
import type { Partition } from '$lib/derivation/partition/derive-partition';
import type { Locale } from '$lib/i18n/locale';
import type { PairMapsMessages } from '$lib/i18n/messages/pair-maps';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import type { Credit } from '$lib/territory/credit';
import type { CompareView } from '$lib/view/page/compare-view';

interface Compared {
  readonly versions: readonly [PlanVersion, PlanVersion];
  readonly partitions: readonly [Partition, Partition];
  readonly view: Pick<CompareView, 'facet' | 'measure'>;
  readonly credits: readonly Credit[];
  readonly locale: Locale;
  readonly texts: PairMapsMessages;
}

/** What two versions differ in, as map and words; nothing where they do not. */
export function writeDifference({ versions, partitions, view, credits, locale, texts }: Compared) {
  const comparison = comparePartitions(...partitions, view.facet);
  if (comparison.changedKm2 <= 0) return null;
  const shown = showTransitions(comparison, locale);
  const props = { comparison, shown, versions, measure: view.measure, credits, locale, texts };
  return {
    note: render(DifferenceNote, { props }).body,
    draw: (side: PairSide, setting: PairSetting): string => renderPairDifference(side, shown, setting)
  };
}
