import type { Partition } from './derive-partition';
import { layFacesByStatus, type FacesByStatus } from './faces-by-status';
import type { ComparedFacet } from './status-key';

function changedKm2({ faces, keys }: FacesByStatus, row: number, column: number): number {
  return faces.reduce((sum, face, index) => {
    return keys[row]?.[index] === keys[column]?.[index] ? sum : sum + face.areaKm2;
  }, 0);
}

/**
 * How far apart two versions are: the land, in km², on which a facet says one thing in one and another in the other.
 * A distance in the mathematical sense: never more by way of a third version than directly the sum of both ways.
 */
export function distanceKm2(a: Partition, b: Partition, facet: ComparedFacet): number {
  return changedKm2(layFacesByStatus([a, b], facet), 0, 1);
}

/** The distances in km² between all versions, rows and columns in their order. */
export function distanceMatrix(partitions: readonly Partition[], facet: ComparedFacet): number[][] {
  const laid = layFacesByStatus(partitions, facet);
  return partitions.map((_, row) => partitions.map((__, column) => changedKm2(laid, row, column)));
}
