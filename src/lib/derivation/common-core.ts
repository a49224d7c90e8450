import type { Face } from '../territory/territory';
import type { Partition } from './derive-partition';
import { groupAreas, shareUnits, sumAreas, type UnitShare } from './face-areas';
import { layFacesByStatus } from './faces-by-status';
import type { ComparedFacet } from './status-key';

/** Land of which all versions say the same. */
export interface CoreLand {
  /** Status key, see `statusKey`. */
  readonly status: string;
  /** In the order of their ids. */
  readonly faces: readonly Face[];
  readonly areaKm2: number;
  /** Share of Ukraine within its internationally recognised border, 0 to 1. */
  readonly shareOfUkraine: number;
  /** Largest first. */
  readonly units: readonly UnitShare[];
}

/** The land on which versions agree in one facet. */
export interface CommonCore {
  /** Largest first; none where they agree on nothing. */
  readonly lands: readonly CoreLand[];
  readonly areaKm2: number;
  readonly shareOfUkraine: number;
  readonly totalKm2: number;
}

/** The land on which all versions agree in a facet, by what they say of it. */
export function commonCore(partitions: readonly Partition[], facet: ComparedFacet): CommonCore {
  const { faces, keys, totalKm2 } = layFacesByStatus(partitions, facet);
  const [firstKeys = [], ...otherKeys] = keys;
  const agreed = new Map<string, Face[]>();
  faces.forEach((face, index) => {
    const status = firstKeys[index] ?? '';
    if (otherKeys.some((others) => others[index] !== status)) return;
    agreed.set(status, [...(agreed.get(status) ?? []), face]);
  });
  const unitAreas = groupAreas(faces);
  const lands = [...agreed].map(([status, land]): CoreLand => {
    const areaKm2 = sumAreas(land);
    return { status, faces: land, areaKm2, shareOfUkraine: areaKm2 / totalKm2, units: shareUnits(land, unitAreas) };
  });
  const areaKm2 = lands.reduce((sum, land) => sum + land.areaKm2, 0);
  return {
    lands: lands.sort((one, other) => other.areaKm2 - one.areaKm2),
    areaKm2,
    shareOfUkraine: areaKm2 / totalKm2,
    totalKm2
  };
}
