import type { Partition } from '../partition/derive-partition';
import type { ComparedFacet } from '../partition/status-key';
import { comparePartitions, type Comparison } from './compare-partitions';

/**
 * What one version says of the land on two lines of contact, in faces that both lines have in common: what changes does
 * so by the line alone. Throws a `NotComparableError` where the version is not drawn, or the faces are not common.
 */
export const compareLines = (first: Partition, second: Partition, facet: ComparedFacet): Comparison =>
  comparePartitions({ ...first, line: second.line }, second, facet);

/** Land that one side holds on the second of two lines and the other side on the first, in km². */
export interface MovedLand {
  readonly toRussiaKm2: number;
  readonly toUkraineKm2: number;
}

/** Who holds otherwise how much on the second of two lines, in common faces. */
export function movedLand(first: Partition, second: Partition): MovedLand {
  const before = new Map(first.zones.flatMap(({ faces }) => faces.map(({ id, holder }) => [id, holder] as const)));
  const moved = { russia: 0, ukraine: 0 };
  for (const { id, holder, areaKm2 } of second.zones.flatMap(({ faces }) => faces)) {
    if (before.get(id) !== holder) moved[holder] += areaKm2;
  }
  return { toRussiaKm2: moved.russia, toUkraineKm2: moved.ukraine };
}
