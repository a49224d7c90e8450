import type { Face } from '../../territory/territory';
import type { Partition } from '../partition/derive-partition';
import { groupAreas, measureLand, sumAreas, type MeasuredLand } from '../partition/face-areas';
import { layFacesByStatus } from './faces-by-status';
import { SILENT_KEY, type ComparedFacet } from '../partition/status-key';

/** Land of which all versions say the same; its faces are in the order of their ids. */
export interface CoreLand extends MeasuredLand {
  /** Status key, see `statusKey`. */
  readonly status: string;
}

/** The land on which versions agree in one facet. */
export interface CommonCore {
  /** Largest first; none where they agree on nothing. Land on which all are silent is one of them. */
  readonly lands: readonly CoreLand[];
  readonly areaKm2: number;
  /** Land outside the core on which those that say something agree, while others are silent. */
  readonly silentKm2: number;
  readonly silentFaces: readonly Face[];
  readonly shareOfUkraine: number;
  readonly totalKm2: number;
}

/** The land on which all versions agree in a facet, by what they say of it. */
export function commonCore(partitions: readonly Partition[], facet: ComparedFacet): CommonCore {
  const { faces, keys, totalKm2 } = layFacesByStatus(partitions, facet);
  const people = partitions[0]?.people;
  const agreed = new Map<string, Face[]>();
  const silent: Face[] = [];
  faces.forEach((face, index) => {
    const statuses = new Set(keys.map((ofVersion) => ofVersion[index] ?? ''));
    const [status = ''] = statuses;
    if (statuses.size === 1) agreed.set(status, [...(agreed.get(status) ?? []), face]);
    else if (statuses.size === 2 && statuses.has(SILENT_KEY)) silent.push(face);
  });
  const unitAreas = groupAreas(faces);
  const lands = [...agreed].map(([status, land]): CoreLand => ({
    status,
    ...measureLand(land, unitAreas, totalKm2, people)
  }));
  const areaKm2 = sumAreas(lands);
  return {
    lands: lands.sort((one, other) => other.areaKm2 - one.areaKm2),
    areaKm2,
    silentKm2: sumAreas(silent),
    silentFaces: silent,
    shareOfUkraine: areaKm2 / totalKm2,
    totalKm2
  };
}
