import { isSameLine, lineName } from '../../territory/line-of-contact';
import type { Face } from '../../territory/territory';
import type { Partition } from '../partition/derive-partition';
import { statusKey, type ComparedFacet } from '../partition/status-key';

/** Partitions that cannot be laid face on face; the message says which and why. */
export class NotComparableError extends Error {
  override readonly name = 'NotComparableError';
}

/** The faces of one territory, and what each of several versions says of them in one facet. */
export interface FacesByStatus {
  /** Faces in the order of their ids, so that sums are the same whichever version comes first. */
  readonly faces: readonly Face[];
  /** Status key of each face, in the order of `faces`, for each partition. */
  readonly keys: readonly (readonly string[])[];
  readonly totalKm2: number;
}

function facesOf({ zones }: Partition): Face[] {
  return zones.flatMap(({ faces }) => faces).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function requireSameFaces(faces: readonly Face[], first: Partition, others: Partition): void {
  const theirs = facesOf(others);
  const isSame =
    theirs.length === faces.length &&
    faces.every(({ id, areaKm2 }, index) => theirs[index]?.id === id && theirs[index].areaKm2 === areaKm2);
  if (isSame) return;
  throw new NotComparableError(`“${first.versionId}” and “${others.versionId}” are drawn on different territories.`);
}

/**
 * Lays partitions of one territory over each other, face by face.
 *
 * @throws {NotComparableError} where one is not drawn, or where they are not on the same line of contact: it cannot
 * then be said which land the texts alone change
 *
 * @param partitions at least one
 */
export function layFacesByStatus(partitions: readonly Partition[], facet: ComparedFacet): FacesByStatus {
  const [first, ...others] = partitions;
  if (first === undefined) throw new NotComparableError('There is no partition to compare.');
  for (const { versionId, zones, line } of partitions) {
    if (zones.length === 0) throw new NotComparableError(`“${versionId}” is not drawn, so it has no land to compare.`);
    if (isSameLine(line, first.line)) continue;
    throw new NotComparableError(
      `“${first.versionId}” is drawn on the line of contact of ${lineName(first.line)} and “${versionId}” on that of ${lineName(line)}.`
    );
  }
  const faces = facesOf(first);
  for (const other of others) requireSameFaces(faces, first, other);
  const keysOf = ({ zones }: Partition): string[] => {
    const keys = new Map<string, string>();
    for (const zone of zones) {
      const key = statusKey(zone.terms.status, facet);
      for (const face of zone.faces) keys.set(face.id, key);
    }
    return faces.map(({ id }) => keys.get(id) ?? '');
  };
  return { faces, keys: partitions.map(keysOf), totalKm2: first.totalKm2 };
}
