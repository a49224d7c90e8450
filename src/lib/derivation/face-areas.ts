import type { Face } from '../territory/territory';

/** The part of some land that lies in one administrative unit. */
export interface UnitShare {
  readonly unit: string;
  readonly areaKm2: number;
  /** Share of the whole unit, 0 to 1. */
  readonly shareOfUnit: number;
}

/** Sum of the faces' areas in km². */
export function sumAreas(faces: readonly Face[]): number {
  return faces.reduce((sum, face) => sum + face.areaKm2, 0);
}

/** Sum of the faces' areas in km² for each administrative unit. */
export function groupAreas(faces: readonly Face[]): Map<string, number> {
  const areas = new Map<string, number>();
  for (const face of faces) areas.set(face.unit, (areas.get(face.unit) ?? 0) + face.areaKm2);
  return areas;
}

/**
 * How land is spread over administrative units, the largest part first.
 *
 * @param unitAreas of the whole units, km²
 */
export function shareUnits(faces: readonly Face[], unitAreas: ReadonlyMap<string, number>): UnitShare[] {
  return [...groupAreas(faces)]
    .map(([unit, area]) => ({ unit, areaKm2: area, shareOfUnit: area / (unitAreas.get(unit) ?? area) }))
    .sort((a, b) => b.areaKm2 - a.areaKm2);
}
