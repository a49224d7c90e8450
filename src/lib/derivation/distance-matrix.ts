import type { Partition } from './derive-partition';
import { layFacesByStatus, type FacesByStatus } from './faces-by-status';
import type { ComparedFacet } from './status-key';

function changedKm2({ faces, keys }: FacesByStatus, row: number, column: number): number {
  return faces.reduce((sum, face, index) => {
    return keys[row]?.[index] === keys[column]?.[index] ? sum : sum + face.areaKm2;
  }, 0);
}

/**
 * How far apart versions are, rows and columns in their order: the land, in km², on which a facet says one thing in one
 * and another in the other. A distance in the mathematical sense: never longer than the way by a third version. For two
 * versions alone it is the `changedKm2` of their comparison; many are laid face on face only once here.
 */
export function distanceMatrix(partitions: readonly Partition[], facet: ComparedFacet): number[][] {
  const laid = layFacesByStatus(partitions, facet);
  return partitions.map((_, row) => partitions.map((__, column) => changedKm2(laid, row, column)));
}
