import type { PlanVersion, Provision, Remainder } from '../../plans/schema/plan-version';
import type { PeopleOf } from '../../people/face-people';
import type { LineOfContact } from '../../territory/line-of-contact';
import type { Face, Territory } from '../../territory/territory';
import { containsFace } from './evaluate-extent';
import { groupAreas, measureLand, sumAreas, type MeasuredLand } from './face-areas';

/** The id of the zone that no provision claims. */
export const REMAINDER_ID = 'remainder';

/** The land to which a version assigns one status. */
export interface Zone extends MeasuredLand {
  /** The provision's id, or `remainder`. */
  readonly id: string;
  readonly terms: Provision | Remainder;
}

/**
 * The faces of a territory grouped into the zones of one plan version; covers the territory exactly once. A version
 * that is not drawn has no zone at all: land that no line cuts out has no area.
 */
export interface Partition {
  readonly versionId: string;
  readonly line: LineOfContact;
  /** Zones in the document's order, the remainder last; provisions that claim no face on this line are left out. */
  readonly zones: readonly Zone[];
  readonly totalKm2: number;
  /** The people of any of its faces, where the territory knows them. */
  readonly people?: PeopleOf;
}

/**
 * Lays a plan version over a territory: its provisions claim faces in the document's order, the first claim wins, and
 * what no provision claims is the remainder. Zones therefore never overlap and always cover the territory.
 */
export function derivePartition(version: PlanVersion, territory: Territory): Partition {
  const totalKm2 = sumAreas(territory.faces);
  if (version.notDrawn !== undefined) return { versionId: version.id, line: territory.line, zones: [], totalKm2 };
  const unitAreas = groupAreas(territory.faces);
  const claimed = new Map<string, Face[]>();
  for (const face of territory.faces) {
    const claim = version.provisions.find((provision) => containsFace(provision.extent, face));
    const id = claim?.id ?? REMAINDER_ID;
    claimed.set(id, [...(claimed.get(id) ?? []), face]);
  }

  const deriveZone = (id: string, terms: Provision | Remainder): Zone[] => {
    const faces = claimed.get(id);
    return faces === undefined ? [] : [{ id, terms, ...measureLand(faces, unitAreas, totalKm2, territory.people) }];
  };

  return {
    versionId: version.id,
    line: territory.line,
    zones: [
      ...version.provisions.flatMap((provision) => deriveZone(provision.id, provision)),
      ...deriveZone(REMAINDER_ID, version.remainder)
    ],
    totalKm2,
    ...(territory.people && { people: territory.people })
  };
}

/** The zone that covers each face, by the face's id. */
export function indexZones(partition: Partition): Map<string, Zone> {
  return new Map(partition.zones.flatMap((zone) => zone.faces.map((face) => [face.id, zone] as const)));
}
