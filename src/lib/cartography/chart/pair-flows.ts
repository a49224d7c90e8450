import type { Comparison } from '../../derivation/comparison/compare-partitions';
import { REMAINDER_ID, type Partition } from '../../derivation/partition/derive-partition';
import { amountIn, measuredFaces, toldIn } from '../../derivation/partition/measure';
import type { Measure, Measured } from '../../territory/measures';
import type { Face } from '../../territory/territory';
import { statusKey } from '../../derivation/partition/status-key';
import type { AlluvialClass, AlluvialFlow } from './alluvial';
import type { ShownTransition, StatusSide } from '../symbology/difference-zones';

/** A comparison as an alluvial diagram shows it. */
export interface PairFlows {
  readonly left: readonly AlluvialClass[];
  readonly right: readonly AlluvialClass[];
  readonly flows: readonly AlluvialFlow[];
  /** What the widths of flows stand for. */
  readonly measure: Measure;
  /**
   * How much of the measure is on land that no clause of either version names: most of Ukraine, which would leave no room
   * for the rest.
   */
  readonly leftOut: Measured;
}

const remainderOf = ({ zones }: Partition): Set<string> =>
  new Set(zones.filter(({ id }) => id === REMAINDER_ID).flatMap(({ faces }) => faces.map(({ id }) => id)));

/** The classes of one side, in the order of its document. */
function classesOf(partition: Partition, facet: Comparison['facet'], sides: ReadonlyMap<string, StatusSide>) {
  const keys = new Set(partition.zones.map(({ terms }) => statusKey(terms.status, facet)));
  return [...keys].flatMap((id): AlluvialClass[] => {
    const side = sides.get(id);
    return side === undefined ? [] : [{ id, title: side.title, symbol: side.symbol }];
  });
}

/**
 * The land of a comparison's transitions as flows from class to class, but for what neither version names; as wide as
 * the land, or as the people who lived there, where they are known.
 */
export function pairFlows(
  { a, b, facet }: Comparison,
  shown: readonly ShownTransition[],
  wanted: Measure = 'land'
): PairFlows {
  const [unnamed, others] = [remainderOf(a), remainderOf(b)];
  const isNamed = ({ id }: Face) => !unnamed.has(id) || !others.has(id);
  const all = shown.flatMap(({ transition }) => transition.faces);
  const leftOut = measuredFaces(
    all.filter((face) => !isNamed(face)),
    a.people
  );
  const measure = toldIn(wanted, leftOut);
  const flows = shown.map(({ transition: { from, to, faces } }) => ({
    from,
    to,
    amount: amountIn(measure, measuredFaces(faces.filter(isNamed), a.people))
  }));
  return {
    left: classesOf(a, facet, new Map(shown.map(({ transition, from }) => [transition.from, from]))),
    right: classesOf(b, facet, new Map(shown.map(({ transition, to }) => [transition.to, to]))),
    flows: flows.filter(({ amount }) => amount > 0),
    measure,
    leftOut
  };
}
