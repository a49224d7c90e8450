import { unitOfFace, type BorderFactors } from '../../territory/border-factors';
import { HOLDERS, type Holder, type UnitCode } from '../../territory/territory';
import { bandLand, type BandSide } from './band-land';

const NOTHING: BandSide = { areaKm2: 0, people: { estimate: 0, low: 0, high: 0 }, units: [], towns: [] };

/**
 * The land that each side would draw back from: that which it holds within its own distance of the whole line of contact,
 * kept to some oblasts or not.
 *
 * @param units none: all of them
 * @param townFaces the face that each town lies in, by its id
 */
export function pullBackLand(
  factors: BorderFactors,
  km: Readonly<Record<Holder, number>>,
  units: readonly UnitCode[],
  townFaces: ReadonlyMap<number, string>
): Readonly<Record<Holder, BandSide>> {
  const isMeant = (face: string | undefined) =>
    units.length === 0 || (face !== undefined && units.includes(unitOfFace(face)));
  const meant: BorderFactors = {
    ...factors,
    distances: factors.distances.filter(({ face }) => isMeant(face)),
    towns: factors.towns.filter(([id]) => isMeant(townFaces.get(id)))
  };
  const sides = HOLDERS.map((holder) => [
    holder,
    km[holder] > 0 ? bandLand(meant, km[holder], townFaces).sides[holder] : NOTHING
  ]);
  return Object.fromEntries(sides) as Record<Holder, BandSide>;
}
