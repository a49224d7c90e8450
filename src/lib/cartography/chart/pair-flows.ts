import type { Comparison } from '../../derivation/comparison/compare-partitions';
import { REMAINDER_ID, type Partition } from '../../derivation/partition/derive-partition';
import { sumAreas } from '../../derivation/partition/face-areas';
import { statusKey } from '../../derivation/partition/status-key';
import type { AlluvialClass, AlluvialFlow } from './alluvial';
import type { ShownTransition, StatusSide } from '../symbology/difference-zones';

/** A comparison as an alluvial diagram shows it. */
export interface PairFlows {
  readonly left: readonly AlluvialClass[];
  readonly right: readonly AlluvialClass[];
  readonly flows: readonly AlluvialFlow[];
  /** Land that no clause of either version names: most of Ukraine, which would leave no room for the rest. */
  readonly leftOutKm2: number;
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

/** The land of a comparison's transitions as flows from class to class, but for what neither version names. */
export function pairFlows({ a, b, facet }: Comparison, shown: readonly ShownTransition[]): PairFlows {
  const [unnamed, others] = [remainderOf(a), remainderOf(b)];
  const flows = shown.map(({ transition: { from, to, faces } }) => {
    const named = faces.filter(({ id }) => !unnamed.has(id) || !others.has(id));
    return { from, to, areaKm2: sumAreas(named), leftOutKm2: sumAreas(faces) - sumAreas(named) };
  });
  return {
    left: classesOf(a, facet, new Map(shown.map(({ transition, from }) => [transition.from, from]))),
    right: classesOf(b, facet, new Map(shown.map(({ transition, to }) => [transition.to, to]))),
    flows: flows.filter(({ areaKm2 }) => areaKm2 > 0).map(({ from, to, areaKm2 }) => ({ from, to, areaKm2 })),
    leftOutKm2: flows.reduce((sum, flow) => sum + flow.leftOutKm2, 0)
  };
}
