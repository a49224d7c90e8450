import type { LandPeople, PeopleOf } from '../../people/face-people';
import type { Face } from '../../territory/territory';

/** The part of some land that lies in one administrative unit. */
export interface UnitShare {
  readonly unit: string;
  readonly areaKm2: number;
  /** Share of the whole unit, 0 to 1. */
  readonly shareOfUnit: number;
  /** People who lived there, where the territory knows them. */
  readonly people?: LandPeople;
}

/** Some faces of a territory and how much land they are. */
export interface MeasuredLand {
  readonly faces: readonly Face[];
  /** Sum of the faces' areas. */
  readonly areaKm2: number;
  /** Share of Ukraine within its internationally recognised border, 0 to 1. */
  readonly shareOfUkraine: number;
  /** Largest first. */
  readonly units: readonly UnitShare[];
  /** People who lived there, where the territory knows them. */
  readonly people?: LandPeople;
}

/** Sum in km² of the areas of faces, or of lands that do not overlap. */
export function sumAreas(lands: readonly { readonly areaKm2: number }[]): number {
  return lands.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
}

/** Sum of the faces' areas in km² for each administrative unit. */
export function groupAreas(faces: readonly Face[]): Map<string, number> {
  const areas = new Map<string, number>();
  for (const face of faces) areas.set(face.unit, (areas.get(face.unit) ?? 0) + face.areaKm2);
  return areas;
}

/**
 * Areas and shares of some land by administrative unit, the largest part first.
 *
 * @param unitAreas of the whole units, km²
 */
function shareUnits(
  faces: readonly Face[],
  unitAreas: ReadonlyMap<string, number>,
  people: PeopleOf | undefined
): UnitShare[] {
  return [...groupAreas(faces)]
    .map(([unit, area]) => ({
      unit,
      areaKm2: area,
      shareOfUnit: area / (unitAreas.get(unit) ?? area),
      ...(people && { people: people(faces.filter((face) => face.unit === unit)) })
    }))
    .sort((a, b) => b.areaKm2 - a.areaKm2);
}

/**
 * Measures some faces of a territory.
 *
 * @param unitAreas of the whole units, km²
 * @param totalKm2 of the whole territory
 */
export function measureLand(
  faces: readonly Face[],
  unitAreas: ReadonlyMap<string, number>,
  totalKm2: number,
  people?: PeopleOf
): MeasuredLand {
  const areaKm2 = sumAreas(faces);
  return {
    faces,
    areaKm2,
    shareOfUkraine: areaKm2 / totalKm2,
    units: shareUnits(faces, unitAreas, people),
    ...(people && { people: people(faces) })
  };
}
