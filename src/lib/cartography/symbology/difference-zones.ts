import type { Comparison, Transition } from '../../derivation/comparison/compare-partitions';
import { indexZones, type Partition, type Zone } from '../../derivation/partition/derive-partition';
import type { ComparedFacet } from '../../derivation/partition/status-key';
import type { Locale } from '../../i18n/locale';
import type { Messages } from '../../i18n/messages/common';
import type { DrawnZone } from './drawn-zones';
import { describeClass } from './legend';
import { symbolFor, type Hatch, type MapSymbol, type Tint } from './symbology';

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
  /** How its land looks on the map of differences: like no other transition's. */
  readonly symbol: MapSymbol;
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
  const sides = transitions.map((transition) => ({ transition, from: fromOf(transition), to: toOf(transition) }));
  const symbols = tellApart(sides.filter(({ transition }) => !transition.isSame).map(({ to }) => to.symbol));
  // What changes comes first.
  return sides.map((side, index) => ({
    ...side,
    number: side.transition.isSame ? null : index + 1,
    symbol: symbols[index] ?? side.to.symbol
  }));
}

/** Ids of the faces whose status changes. */
export const changedFaces = (shown: readonly ShownTransition[]): ReadonlySet<string> =>
  new Set(shown.flatMap(({ number, transition }) => (number === null ? [] : transition.faces.map(({ id }) => id))));

/** The zone of a transition on the map of differences. */
export const transitionId = (number: number): string => `transition-${String(number)}`;

/**
 * Symbol of land that takes on a status; land that becomes plain gets a tint, so that it stands out from land that
 * stays.
 */
export const changedSymbol = (symbol: MapSymbol): MapSymbol =>
  symbol.tint === 'plain' ? { ...symbol, tint: 'light' } : symbol;

/** Hatches and tints for land that must differ from land of the same hue, those that look least alike first. */
const OTHER_HATCHES: readonly Hatch[] = [
  'none',
  'level',
  'cross',
  'wide-diagonal',
  'back-diagonal',
  'diagonal',
  'dots'
];
const OTHER_TINTS: readonly Tint[] = ['strong', 'light', 'deep'];

/** Looks in the hue of a symbol; in each round of the hatches every hatch has another tint. */
const looksLike = (symbol: MapSymbol): MapSymbol[] =>
  OTHER_TINTS.flatMap((_, round) =>
    OTHER_HATCHES.map((hatch, place) => ({
      ...symbol,
      hatch,
      tint: OTHER_TINTS[(place + round) % OTHER_TINTS.length] ?? 'strong'
    }))
  );

const lookOf = ({ hue, tint, hatch }: MapSymbol): string => `${hue} ${tint} ${hatch}`;

/** Symbols for changes that lead to these: the largest of those that lead to one status keeps it, the others vary it. */
function tellApart(symbols: readonly MapSymbol[]): MapSymbol[] {
  const changed = symbols.map(changedSymbol);
  const taken = new Set(changed.map(lookOf));
  const given = new Set<string>();
  return changed.map((symbol) => {
    const found = given.has(lookOf(symbol)) ? looksLike(symbol).find((look) => !taken.has(lookOf(look))) : symbol;
    const look = found ?? symbol;
    given.add(lookOf(look));
    taken.add(lookOf(look));
    return look;
  });
}

/**
 * The land whose status changes, as zones to be drawn: in the hue of the second version, named by the transition's
 * number. Land that stays is left out and shows the bare ground.
 */
export function differenceZones(shown: readonly ShownTransition[]): DrawnZone[] {
  return shown.flatMap(({ transition, number, from, to, symbol }) => {
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
    return [
      { zone, classId: transition.to, symbol, faceIds: new Set(faces.map(({ id }) => id)), mark: String(number) }
    ];
  });
}
