import type { LegendEntry } from '$lib/cartography/symbology/legend';
import type { Partition, Zone } from '$lib/derivation/partition/derive-partition';
import type { Notice } from '$lib/view/page/url';
import type { View } from '$lib/view/page/view';

/** The view as far as a version has what the address names: its land, and classes of it. */
export function withoutUnknown(
  asked: View,
  { zones }: Partition,
  legend: readonly LegendEntry[] | null
): { readonly view: View; readonly zone: Zone | null; readonly slips: readonly Notice[] } {
  const zone = zones.find(({ id }) => id === asked.zone) ?? null;
  const hasClass = legend?.some(({ id }) => id === asked.isolated) ?? true;
  const isolated = hasClass ? asked.isolated : null;
  const slips: Notice[] = [];
  if (asked.zone !== null && zone === null) slips.push({ kind: 'zone', given: asked.zone });
  if (asked.isolated !== isolated) slips.push({ kind: 'class', given: asked.isolated ?? '' });
  return { view: { ...asked, zone: zone?.id ?? null, isolated }, zone, slips };
}
