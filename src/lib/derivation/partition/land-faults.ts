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
export function possibleFaces(faces: readonly Face[]): Face[] {
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

/** Distances (km) at which land is cut, ascending. */
export const cutDistances = (faces: readonly Face[]): number[] =>
  [...new Set(faces.flatMap(({ bandKm }) => bandKm ?? []))].sort((a, b) => a - b);

/** Units in which land is cut at distances. */
export const cutUnits = (faces: readonly Face[]): string[] => [
  ...new Set(faces.filter(({ bandKm }) => bandKm !== undefined).map(({ unit }) => unit))
];

/** Something wrong with the land of a provision or an overlay, by its id. */
export type LandFault =
  | { readonly kind: 'uncut'; readonly id: string; readonly km: number; readonly cutAt: readonly number[] }
  /** All of its land, or with `part` some of it, is claimed by provisions before it. */
  | { readonly kind: 'shadowed' | 'part'; readonly id: string; readonly by: readonly string[] };

/**
 * What is wrong with a version's land whatever the line of contact: distances at which land is not cut, and land that is
 * claimed twice, all of it or a part.
 *
 * @param cut the faces of any line
 */
export function findLandFaults(
  { provisions, overlays }: Pick<PlanVersion, 'provisions' | 'overlays'>,
  cut: readonly Face[]
): LandFault[] {
  const faces = possibleFaces(cut);
  const cutAt = cutDistances(faces);
  const uncut = [...provisions, ...overlays].flatMap(({ id, extent }) =>
    distancesIn(extent)
      .filter((km) => !cutAt.includes(km))
      .map((km): LandFault => ({ kind: 'uncut', id, km, cutAt }))
  );
  const claims = provisions.map(({ id, extent }) => ({
    id,
    faces: faces.filter((face) => containsFace(extent, face))
  }));
  const claimedTwice = claims.flatMap(({ id, faces: own }, index): LandFault[] => {
    const before = claims.slice(0, index).filter((other) => other.faces.some((face) => own.includes(face)));
    if (before.length === 0) return [];
    const taken = new Set(before.flatMap((other) => other.faces));
    const isAll = own.every((face) => taken.has(face));
    return [{ kind: isAll ? 'shadowed' : 'part', id, by: before.map((other) => other.id) }];
  });
  return [...uncut, ...claimedTwice];
}

/**
 * What is wrong with a version's land whatever the line of contact, one sentence each: land that is claimed twice, so
 * that a provision never gets any, and distances at which land is not cut.
 *
 * @param cut the faces of any line
 */
export function landFaults(version: PlanVersion, cut: readonly Face[]): string[] {
  return findLandFaults(version, cut).flatMap((fault) => {
    if (fault.kind === 'part') return [];
    return fault.kind === 'uncut'
      ? [
          `“${fault.id}” speaks of ${String(fault.km)} km from the line; land is cut at ${fault.cutAt.join(', ')} km alone.`
        ]
      : [`“${fault.id}” never gets land: provisions before it claim all that it names.`];
  });
}
