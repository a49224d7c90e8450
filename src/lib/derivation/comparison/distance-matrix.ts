import type { LandPeople } from '../../people/face-people';
import { definitionOf, USUAL_MEASURE, type Measure } from '../../territory/measures';
import type { Partition } from '../partition/derive-partition';
import { measuredFaces } from '../partition/measure';
import { layFacesByStatus, type FacesByStatus } from './faces-by-status';
import { SILENT_KEY, type ComparedFacet } from '../partition/status-key';

/** Whether two keys of a face count towards a sum over the land on which they differ. */
type Counts = (one: string | undefined, other: string | undefined) => boolean;

const always: Counts = () => true;
const isSilentInOne: Counts = (one, other) => one === SILENT_KEY || other === SILENT_KEY;

/** @param amountOf what is summed of each face, by its place among the faces */
function triangleOf(
  { faces, keys }: FacesByStatus,
  amountOf: (index: number) => number,
  counts: Counts
): DistanceTriangle {
  const differing = (row: number, column: number) =>
    faces.reduce((sum, _, index) => {
      const [one, other] = [keys[row]?.[index], keys[column]?.[index]];
      return one === other || !counts(one, other) ? sum : sum + amountOf(index);
    }, 0);
  return keys.map((_, row) => keys.slice(0, row).map((__, column) => differing(row, column)));
}

function areaTriangle(partitions: readonly Partition[], facet: ComparedFacet, counts: Counts): DistanceTriangle {
  if (partitions.length === 0) return [];
  const laid = layFacesByStatus(partitions, facet);
  return triangleOf(laid, (index) => laid.faces[index]?.areaKm2 ?? 0, counts);
}

/** Distances between versions in km², each pair once: each version's row has the versions before it. */
export type DistanceTriangle = readonly (readonly number[])[];

/**
 * Distances between versions: the land, in km², on which a facet says one thing in one and another in the other. A
 * distance in the mathematical sense: never longer than the way by a third version. For two versions alone it is the
 * `changedKm2` of their comparison; many are laid face on face only once here.
 */
export const distanceTriangle = (partitions: readonly Partition[], facet: ComparedFacet): DistanceTriangle =>
  areaTriangle(partitions, facet, always);

/** The part of each distance on which one of the two texts is silent: there they differ, but do not contradict. */
export const silenceTriangle = (partitions: readonly Partition[], facet: ComparedFacet): DistanceTriangle =>
  areaTriangle(partitions, facet, isSilentInOne);

/** Triangles of a measure beside the area: where each pair differs, and the part where one of the two is silent. */
export interface AmountTriangles {
  readonly all: DistanceTriangle;
  readonly silent: DistanceTriangle;
}

/**
 * How much of a measure there is on the land on which each pair of versions differs, in the form of triangles of
 * distances; `null` for areas, which distances are, and where the territory does not know the measure.
 */
export function amountTriangles(
  partitions: readonly Partition[],
  facet: ComparedFacet,
  measure: Measure
): AmountTriangles | null {
  const { amount } = definitionOf(measure);
  const [first] = partitions;
  if (measure === USUAL_MEASURE || first === undefined) return null;
  const laid = layFacesByStatus(partitions, facet);
  // Amounts add up over faces, as areas do; ranges do not.
  const amounts = laid.faces.map((face) => amount(measuredFaces([face], first.people)));
  if (amounts.includes(undefined)) return null;
  const amountOf = (index: number) => amounts[index] ?? 0;
  return { all: triangleOf(laid, amountOf, always), silent: triangleOf(laid, amountOf, isSilentInOne) };
}

/** The people of `amountTriangles` with their ranges. */
export function peopleTriangle(
  partitions: readonly Partition[],
  facet: ComparedFacet
): readonly (readonly LandPeople[])[] | null {
  const people = partitions[0]?.people;
  if (people === undefined) return null;
  const { faces, keys } = layFacesByStatus(partitions, facet);
  const differing = (row: number, column: number) =>
    faces.filter((_, index) => keys[row]?.[index] !== keys[column]?.[index]);
  return partitions.map((_, row) => partitions.slice(0, row).map((__, column) => people(differing(row, column))));
}

/** The distance between two versions of a triangle, in its unit, by their places in it; a version is at none from itself. */
export function distanceIn(triangle: DistanceTriangle, one: number, other: number): number {
  return one === other ? 0 : (triangle[Math.max(one, other)]?.[Math.min(one, other)] ?? NaN);
}

/** The distances of all pairs, rows and columns in the versions' order. */
export function distanceMatrix(partitions: readonly Partition[], facet: ComparedFacet): number[][] {
  const triangle = distanceTriangle(partitions, facet);
  return triangle.map((_, row) => triangle.map((__, column) => distanceIn(triangle, row, column)));
}
