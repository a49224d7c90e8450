import { render } from 'svelte/server';
import type { Partition, Zone } from '$lib/derivation/partition/derive-partition';
import { spokenLand } from '$lib/derivation/partition/spoken-land';
import type { Locale } from '$lib/i18n/locale';
import type { Source } from '$lib/plans/schema/source';
import PaintedCard from './PaintedCard.svelte';

/** The card of a land over its map; the towns on it come with the page's own scripts. */
export function writeCard(zone: Zone, partition: Partition, sources: readonly Source[], locale: Locale): string {
  const isOfPart = spokenLand(partition) !== null;
  const props = { zone, line: partition.line, sources, locale, isOfPart, onclose: () => undefined };
  return render(PaintedCard, { props }).body;
}
