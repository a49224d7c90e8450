import type { BorderFactors } from '../../territory/border-factors';
import type { Partition } from '../partition/derive-partition';
import { statusBorders, todaysLine, type BorderStatus } from './status-borders';

/** A border between two statuses as each of several versions would create it; 0 where one would not. */
export interface ComparedBorder {
  readonly between: readonly [BorderStatus, BorderStatus];
  /** Listed in the order of the versions. */
  readonly km: readonly number[];
}

export interface ComparedBorders {
  readonly todayKm: number;
  /** The longest first. */
  readonly borders: readonly ComparedBorder[];
}

/** The borders of versions on one line of contact beside each other. */
export function compareBorders(partitions: readonly Partition[], factors: BorderFactors): ComparedBorders {
  const sets = partitions.map((partition) => statusBorders(partition, factors));
  const pairs = new Map(sets.flat().map(({ between }) => [between.join(), between]));
  const borders = [...pairs.values()].map((between) => ({
    between,
    km: sets.map((set) => set.find((border) => border.between.join() === between.join())?.km ?? 0)
  }));
  return {
    todayKm: todaysLine(factors).km,
    borders: borders.sort((a, b) => Math.max(...b.km) - Math.max(...a.km))
  };
}
