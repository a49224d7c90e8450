import type { Face, Holder, UnitCode } from '../territory/territory';

type Land = Pick<Face, 'unit' | 'holder' | 'areaKm2'>;

/** Land that each side holds on a line of contact, in km². */
export function heldArea(faces: readonly Land[]): Record<Holder, number> {
  const sum = (holder: Holder) =>
    faces.reduce((total, face) => (face.holder === holder ? total + face.areaKm2 : total), 0);
  return { ukraine: sum('ukraine'), russia: sum('russia') };
}

/** Land of a unit that Russia holds on each of two lines, in km²; the rest of it is held by Ukraine on both. */
export interface UnitDifference {
  readonly unit: UnitCode;
  readonly heldByRussiaKm2: readonly [number, number];
}

/** Areas below this differ by nothing that a line shows: a tenth of a km², as the faces of one unit add up. */
const LEAST_KM2 = 0.1;

/** The units that are held otherwise on the second line than on the first, the most first. */
export function differByUnit(lines: readonly [readonly Land[], readonly Land[]]): UnitDifference[] {
  const units = [...new Set(lines.flat().map(({ unit }) => unit))];
  const heldIn = (faces: readonly Land[], unit: UnitCode) =>
    heldArea(faces.filter((face) => face.unit === unit)).russia;
  const change = ({ heldByRussiaKm2: [first, second] }: UnitDifference) => Math.abs(second - first);
  return units
    .map((unit): UnitDifference => ({ unit, heldByRussiaKm2: [heldIn(lines[0], unit), heldIn(lines[1], unit)] }))
    .filter((row) => change(row) >= LEAST_KM2)
    .sort((one, other) => change(other) - change(one));
}
