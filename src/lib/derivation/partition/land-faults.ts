import type { Extent, PlanVersion } from '../../plans/schema/plan-version';
import { MOST_CORNERS } from '../../plans/schema/plan-version-form';
import { HOLDERS, type Face } from '../../territory/territory';
import { faceId } from '../../territory/read-territory';
import { containsFace } from './evaluate-extent';
import { outlineKey } from '../../territory/outline';
import { findOutlineFaults, outlinesIn, type OutlineFault } from './outline-faults';

/** Distances (km) that an extent speaks of. */
function distancesIn(extent: Extent): number[] {
  if ('within' in extent) return [extent.within.km];
  if ('all' in extent) return extent.all.flatMap(distancesIn);
  if ('any' in extent) return extent.any.flatMap(distancesIn);
  return 'not' in extent ? distancesIn(extent.not) : [];
}

/**
 * Each kind of land that some line of contact could cut out: every unit, held by either side, at every distance, inside
 * the outlines that the faces were cut along and outside them.
 */
export function possibleFaces(faces: readonly Face[]): Face[] {
  const kinds = new Map<string, Face>();
  for (const { unit, bandKm, inside } of faces) {
    for (const holder of HOLDERS) {
      for (const km of [undefined, bandKm]) {
        const id = faceId(unit, holder, km, inside);
        const named = { ...(km !== undefined && { bandKm: km }), ...(inside !== undefined && { inside }) };
        kinds.set(id, { id, unit, holder, areaKm2: 1, ...named });
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
  | (OutlineFault & { readonly id: string })
  /** All of its land, or with `part` some of it, is claimed by provisions before it. */
  | { readonly kind: 'shadowed' | 'part'; readonly id: string; readonly by: readonly string[] };

/**
 * What is wrong with a version's land whatever the line of contact: distances at which land is not cut, and land that is
 * claimed twice, all of it or a part; and what is wrong with outlines drawn by hand.
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
  // Which land lies inside an outline is known once land has been cut along it.
  const known = new Set(faces.flatMap(({ inside }) => inside ?? []));
  const isKnown = (extent: Extent) => outlinesIn(extent).every((outline) => known.has(outlineKey(outline)));
  const claims = provisions.map(({ id, extent }) => ({
    id,
    faces: isKnown(extent) ? faces.filter((face) => containsFace(extent, face)) : []
  }));
  const claimedTwice = claims.flatMap(({ id, faces: own }, index): LandFault[] => {
    const before = claims.slice(0, index).filter((other) => other.faces.some((face) => own.includes(face)));
    if (before.length === 0) return [];
    const taken = new Set(before.flatMap((other) => other.faces));
    const isAll = own.every((face) => taken.has(face));
    return [{ kind: isAll ? 'shadowed' : 'part', id, by: before.map((other) => other.id) }];
  });
  return [...uncut, ...findOutlineFaults({ provisions, overlays }), ...claimedTwice];
}

/**
 * What is wrong with a version's land whatever the line of contact, one sentence each: land that is claimed twice, so
 * that a provision never gets any, and distances at which land is not cut.
 *
 * @param cut the faces of any line
 */
export function landFaults(version: PlanVersion, cut: readonly Face[]): string[] {
  return findLandFaults(version, cut).flatMap((fault) => {
    const sentence = sayFault(fault);
    return sentence === null ? [] : [`“${fault.id}” ${sentence}`];
  });
}

function sayFault(fault: LandFault): string | null {
  switch (fault.kind) {
    case 'part':
      return null;
    case 'uncut':
      return `speaks of ${String(fault.km)} km from the line; land is cut at ${fault.cutAt.join(', ')} km alone.`;
    case 'shadowed':
      return 'never gets land: provisions before it claim all that it names.';
    case 'few-corners':
      return `has an outline of ${String(fault.count)} corners; it needs three at least.`;
    case 'many-corners':
      return `has an outline of ${String(fault.count)} corners; ${String(MOST_CORNERS)} are the most.`;
    case 'no-place':
      return `has an outline whose corner ${String(fault.corner)} is no place on Earth; longitude comes first.`;
    case 'crosses':
      return `has an outline that crosses itself near longitude ${String(fault.at[0])}, latitude ${String(fault.at[1])}.`;
    case 'outside':
      return 'has an outline that lies outside Ukraine; longitude comes first.';
    case 'too-small':
      return `has an outline of less than ${String(fault.leastKm2)} km², which is too small to be cut out.`;
    case 'many-outlines':
      return `has one outline too many: ${String(fault.most)} are the most of a draft.`;
  }
}
