import type { Comparison, Transition } from '../derivation/compare-partitions';
import { indexZones, type Partition, type Zone } from '../derivation/derive-partition';
import type { Locale } from '../i18n/locale';
import type { DrawnZone } from './drawn-zones';
import { describeClass } from './legend';
import { symbolFor, type Symbol } from './symbology';

/** What one version says of some land, in one facet: how it is drawn and what it is called. */
export interface StatusSide {
  readonly symbol: Symbol;
  readonly title: string;
  readonly detail: string;
}

/** A transition as it is shown: numbered where the status changes, with both its sides in words and symbols. */
export interface ShownTransition {
  readonly transition: Transition;
  /** From 1, the largest first; `null` where the status is the same. */
  readonly number: number | null;
  readonly from: StatusSide;
  readonly to: StatusSide;
}

function termsOn(partition: Partition, { faces }: Transition): Zone['terms'] {
  const zone = indexZones(partition).get(faces[0]?.id ?? '');
  if (zone === undefined) throw new Error(`The comparison has land that “${partition.versionId}” does not cover.`);
  // A transition joins land of one status, however well each part of it is known.
  return { ...zone.terms, basis: 'stated' };
}

/** A comparison's transitions in words and symbols, in its order. */
export function showTransitions(comparison: Comparison, { messages }: Locale): ShownTransition[] {
  const { facet } = comparison;
  const sideOf = (partition: Partition, transition: Transition): StatusSide => {
    const terms = termsOn(partition, transition);
    return { symbol: symbolFor(terms, facet), ...describeClass(terms, facet, messages) };
  };
  return comparison.transitions.map((transition, index) => ({
    transition,
    number: transition.isSame ? null : index + 1,
    from: sideOf(comparison.a, transition),
    to: sideOf(comparison.b, transition)
  }));
}

/** The zone of a transition on the map of differences. */
export const transitionId = (number: number): string => `transition-${String(number)}`;

/** How land that takes on a status is drawn: what becomes plain land gets a tint, to be seen among land that stays. */
export const changedSymbol = (symbol: Symbol): Symbol =>
  symbol.tint === 'plain' ? { ...symbol, tint: 'light' } : symbol;

/**
 * The land whose status changes, as zones to be drawn: in the symbol of the second version, named by the transition's
 * number. Land that stays is left out and shows the bare ground.
 */
export function differenceZones(comparison: Comparison, shown: readonly ShownTransition[]): DrawnZone[] {
  return shown.flatMap(({ transition, number, from, to }) => {
    if (number === null) return [];
    const { faces, areaKm2, shareOfUkraine, units } = transition;
    const terms = termsOn(comparison.b, transition);
    const label = `${String(number)}: ${from.title} → ${to.title}`;
    const mapLabel = { en: String(number), uk: String(number) };
    const zone = {
      id: transitionId(number),
      terms: { ...terms, name: { en: label, uk: label }, mapLabel },
      faces,
      areaKm2,
      shareOfUkraine,
      units
    };
    const symbol = changedSymbol(to.symbol);
    return [{ zone, classId: transition.to, symbol, faceIds: new Set(faces.map(({ id }) => id)) }];
  });
}
