import type { Extent, PlanVersion } from '../../plans/schema/plan-version';
import { HOLDERS, type Face } from '../../territory/territory';
import { faceId } from '../../territory/read-territory';
import { containsFace } from './evaluate-extent';

/** Distances (km) that an extent speaks of. */
function distancesIn(extent: Extent): number[] {
  if ('within' in extent) return [extent.within.km];
  if ('all' in extent) return extent.all.flatMap(distancesIn);
  if ('any' in extent) return extent.any.flatMap(distancesIn);
  return 'not' in extent ? distancesIn(extent.not) : [];
}

/** Each kind of land that some line of contact could cut out: every unit, held by either side, at every distance. */
function possibleFaces(faces: readonly Face[]): Face[] {
  const kinds = new Map<string, Face>();
  for (const { unit, bandKm } of faces) {
    for (const holder of HOLDERS) {
      for (const km of [undefined, bandKm]) {
        const id = faceId(unit, holder, km);
        kinds.set(id, { id, unit, holder, areaKm2: 1, ...(km !== undefined && { bandKm: km }) });
      }
    }
  }
  return [...kinds.values()];
}

/**
 * What is wrong with a version's land whatever the line of contact, one sentence each: land that is claimed twice, so
 * that a provision never gets any, and distances at which land is not cut.
 *
 * @param cut the faces of any line
 */
export function landFaults(version: PlanVersion, cut: readonly Face[]): string[] {
  const faces = possibleFaces(cut);
  const cutAt = new Set(faces.flatMap(({ bandKm }) => bandKm ?? []));
  const known = [...cutAt].sort((a, b) => a - b).join(', ');
  const provisions = [...version.provisions, ...version.overlays];
  const uncut = provisions.flatMap(({ id, extent }) =>
    distancesIn(extent)
      .filter((km) => !cutAt.has(km))
      .map((km) => `“${id}” speaks of ${String(km)} km from the line; land is cut at ${known} km alone.`)
  );
  const claimOf = version.provisions.map(({ extent }) => faces.filter((face) => containsFace(extent, face)));
  const shadowed = version.provisions.flatMap(({ id }, index) => {
    const own = claimOf[index] ?? [];
    const before = new Set(claimOf.slice(0, index).flat());
    const isClaimed = own.length > 0 && own.every((face) => before.has(face));
    return isClaimed ? [`“${id}” never gets land: provisions before it claim all that it names.`] : [];
  });
  return [...uncut, ...shadowed];
}
