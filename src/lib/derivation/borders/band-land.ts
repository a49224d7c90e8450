import {
  binEdgeKm,
  holderOfFace,
  unitOfFace,
  WIDEST_BAND_KM,
  type BorderFactors,
  type FaceDistances
} from '../../territory/border-factors';
import type { Holder, UnitCode } from '../../territory/territory';
import { roundKm, todaysLine } from './status-borders';

/** A distance that no band can be measured for, with the reason as one sentence. */
export class BandError extends Error {}

/** People who lived on land before the full-scale invasion, with what the accuracy of line and edge leaves. */
interface BandPeople {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** What lies within a distance of the whole line of contact on one side. */
export interface BandSide {
  readonly areaKm2: number;
  readonly people: BandPeople;
  /** Largest first. */
  readonly units: readonly { readonly unit: UnitCode; readonly areaKm2: number }[];
  /** Towns of the gazetteer inside, by their ids, the nearest first. */
  readonly towns: readonly number[];
}

/** The land within a distance of the whole line, on both sides. It is laid over zones and changes none of them. */
export interface BandLand {
  readonly km: number;
  /** Length of the line that it lies along: what would have to be watched. */
  readonly lineKm: number;
  readonly sides: Readonly<Record<Holder, BandSide>>;
}

/** Line and edge are accurate to about this. */
const ACCURACY_KM = 1;

/** Sum of the bins up to a distance; of the bin that it cuts, as much as lies nearer if that is spread evenly. */
function within(values: readonly number[], from: number, km: number): number {
  return values.reduce((sum, value, index) => {
    const [start, end] = [binEdgeKm(from + index), binEdgeKm(from + index + 1)];
    return sum + value * Math.min(1, Math.max(0, (km - start) / (end - start)));
  }, 0);
}

/**
 * Measures the land on both sides of the whole line of contact up to a distance.
 *
 * @param townFaces the face that each town lies in, by its id
 * @throws {BandError} for a distance that the data does not allow
 */
export function bandLand(
  factors: BorderFactors,
  km: number,
  townFaces: ReadonlyMap<number, string> = new Map()
): BandLand {
  if (!(km > 0)) throw new BandError(`“${km}” is no distance from the line of contact in km.`);
  if (km > WIDEST_BAND_KM) {
    throw new BandError(
      `A band of ${km} km is wider than the data allows: land is sorted by distance from the line up to ${WIDEST_BAND_KM} km.`
    );
  }
  const measureSide = (holder: Holder): BandSide => {
    const faces = factors.distances.filter(({ face }) => holderOfFace(face) === holder);
    const areas = new Map<string, number>();
    for (const { face, from, km2 } of faces) {
      const areaKm2 = within(km2, from, km);
      if (areaKm2 > 0) areas.set(unitOfFace(face), (areas.get(unitOfFace(face)) ?? 0) + areaKm2);
    }
    const peopleUpTo = (edge: number) =>
      Math.round(faces.reduce((sum, { people, from }: FaceDistances) => sum + within(people, from, edge), 0));
    return {
      areaKm2: roundKm([...areas.values()].reduce((sum, area) => sum + area, 0)),
      people: {
        estimate: peopleUpTo(km),
        low: peopleUpTo(Math.max(0, km - ACCURACY_KM)),
        high: peopleUpTo(km + ACCURACY_KM)
      },
      units: [...areas]
        .map(([unit, areaKm2]) => ({ unit, areaKm2: roundKm(areaKm2) }))
        .sort((a, b) => b.areaKm2 - a.areaKm2),
      towns: factors.towns
        .filter(
          ([id, distance]) => distance <= km && holderOfFace(townFaces.get(id) ?? '') === holder && townFaces.has(id)
        )
        .sort((a, b) => a[1] - b[1])
        .map(([id]) => id)
    };
  };
  return {
    km,
    lineKm: todaysLine(factors).km,
    sides: { ukraine: measureSide('ukraine'), russia: measureSide('russia') }
  };
}
