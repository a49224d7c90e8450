import type { Comparison, Transition } from '../../derivation/comparison/compare-partitions';
import { indexZones, type Partition, type Zone } from '../../derivation/partition/derive-partition';
import type { ComparedFacet } from '../../derivation/partition/status-key';
import type { Locale } from '../../i18n/locale';
import type { Messages } from '../../i18n/messages/common';
import type { DrawnZone } from './drawn-zones';
import { describeClass } from './legend';
import { symbolFor, type MapSymbol } from './symbology';

/** The status of some land in one version and one facet: its symbol and its name. */
export interface StatusSide {
  /** Terms without their certainty: a transition joins land of one status. */
  readonly terms: Zone['terms'];
  readonly symbol: MapSymbol;
  readonly title: string;
  readonly detail: string;
}

/** A transition as it is shown: numbered where the status changes, with both its sides in words and symbols. */
export interface ShownTransition {
  readonly transition: Transition;
  /** Number from 1, the largest first; `null` where the status is the same. */
  readonly number: number | null;
  readonly from: StatusSide;
  readonly to: StatusSide;
}

/** Reads what a version says of land that it assigns one status to. */
export function sideReader(partition: Partition, facet: ComparedFacet, messages: Messages) {
  const zones = indexZones(partition);
  return ({ faces }: Pick<Transition, 'faces'>): StatusSide => {
    const zone = zones.get(faces[0]?.id ?? '');
    if (zone === undefined) throw new Error(`The comparison has land that “${partition.versionId}” does not cover.`);
    const terms = { ...zone.terms, basis: 'stated' } as const;
    return { terms, symbol: symbolFor(terms, facet), ...describeClass(terms, facet, messages) };
  };
}

/** A comparison's transitions in words and symbols, in its order. */
export function showTransitions({ a, b, facet, transitions }: Comparison, { messages }: Locale): ShownTransition[] {
  const [fromOf, toOf] = [sideReader(a, facet, messages), sideReader(b, facet, messages)];
  return transitions.map((transition, index) => ({
    transition,
    number: transition.isSame ? null : index + 1,
    from: fromOf(transition),
    to: toOf(transition)
  }));
}

/** The zone of a transition on the map of differences. */
export const transitionId = (number: number): string => `transition-${String(number)}`;

/**
 * Symbol of land that takes on a status; land that becomes plain gets a tint, so that it stands out from land that
 * stays.
 */
export const changedSymbol = (symbol: MapSymbol): MapSymbol =>
  symbol.tint === 'plain' ? { ...symbol, tint: 'light' } : symbol;

/**
 * The land whose status changes, as zones to be drawn: in the symbol of the second version, named by the transition's
 * number. Land that stays is left out and shows the bare ground.
 */
export function differenceZones(shown: readonly ShownTransition[]): DrawnZone[] {
  return shown.flatMap(({ transition, number, from, to }) => {
    if (number === null) return [];
    const label = `${String(number)}: ${from.title} → ${to.title}`;
    const mapLabel = { en: String(number), uk: String(number) };
    const { faces, areaKm2, shareOfUkraine, units } = transition;
    const zone = {
      id: transitionId(number),
      terms: { ...to.terms, name: { en: label, uk: label }, mapLabel },
      faces,
      areaKm2,
      shareOfUkraine,
      units
    };
    const symbol = changedSymbol(to.symbol);
    // Several transitions may lead to one status: their parts have the same look.
    return [
      { zone, classId: transition.to, symbol, faceIds: new Set(faces.map(({ id }) => id)), mark: String(number) }
    ];
  });
}
