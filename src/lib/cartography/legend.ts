import type { Partition, Zone } from '../derivation/derive-partition';
import type { Messages } from '../i18n/messages/en';
import type { Provision, Remainder } from '../plans/plan-version';
import type { MapFacet } from '../view/view';
import { classFor, symbolFor, type Symbol } from './symbology';

/** One class of land in the legend. */
export interface LegendEntry {
  readonly id: string;
  readonly symbol: Symbol;
  readonly title: string;
  readonly detail: string;
  readonly points: readonly string[];
  readonly areaKm2: number;
  readonly shareOfUkraine: number;
  readonly zones: readonly Zone[];
}

const capitalise = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);

const joinForces = (terms: Provision | Remainder, messages: Messages): string =>
  terms.status.forces.map((effect) => messages.forces[effect]).join(', ');

function certainty(terms: Provision | Remainder, messages: Messages): string[] {
  return terms.basis === 'inferred' || terms.basis === 'reported' ? [messages.basis[terms.basis]] : [];
}

/** What a class of land means, in words: a title and what else there is to say. */
export function describeClass(
  terms: Provision | Remainder,
  facet: MapFacet,
  messages: Messages
): { title: string; detail: string } {
  const { status } = terms;
  switch (facet) {
    case 'status': {
      const isSilent = status.control === 'unspecified' && status.recognition === 'unspecified';
      if (isSilent && status.forces.every((effect) => effect === 'unspecified')) {
        return { title: messages.silent, detail: certainty(terms, messages).join('; ') };
      }
      const said = [
        ...(status.recognition === 'unspecified' ? [] : [messages.recognition[status.recognition]]),
        ...(status.forces.every((effect) => effect === 'unspecified' || effect === 'unchanged')
          ? []
          : [joinForces(terms, messages)]),
        ...certainty(terms, messages)
      ];
      return { title: messages.control[status.control], detail: said.join('; ') };
    }
    case 'control':
      return { title: messages.control[status.control], detail: certainty(terms, messages).join('; ') };
    case 'recognition':
      return {
        title: capitalise(messages.recognition[status.recognition]),
        detail: certainty(terms, messages).join('; ')
      };
    case 'forces':
      return { title: capitalise(joinForces(terms, messages)), detail: certainty(terms, messages).join('; ') };
    case 'administration':
      return {
        title: capitalise(messages.administration[status.administration.by]),
        detail: certainty(terms, messages).join('; ')
      };
  }
}

/** The legend of a partition: one entry per class that occurs, in the document's order, the remainder's class last. */
export function deriveLegend(partition: Partition, facet: MapFacet, messages: Messages): LegendEntry[] {
  const classes = new Map<string, Zone[]>();
  for (const zone of partition.zones) {
    const id = classFor(zone.terms, facet);
    classes.set(id, [...(classes.get(id) ?? []), zone]);
  }
  return [...classes].flatMap(([id, zones]) => {
    const [first] = zones;
    if (first === undefined) return [];
    const areaKm2 = zones.reduce((sum, zone) => sum + zone.areaKm2, 0);
    return [
      {
        id,
        symbol: symbolFor(first.terms, facet),
        ...describeClass(first.terms, facet, messages),
        points: [...new Set(zones.flatMap((zone) => (zone.terms.point === null ? [] : [zone.terms.point])))],
        areaKm2,
        shareOfUkraine: areaKm2 / partition.totalKm2,
        zones
      }
    ];
  });
}
