import { binEdgeKm, holderOfFace, type BorderFactors, type FaceDistances } from '../../territory/border-factors';
import type { Holder } from '../../territory/territory';
import type { Partition, Zone } from '../partition/derive-partition';
import { roundKm } from './status-borders';

/** How far from the line of contact the land lies that forces would leave. */
export interface Depth {
  /** The farthest point of it. */
  readonly largest: number;
  /** The median by area: half of the land lies nearer. */
  readonly typical: number;
}

/** Depths of all such land, and of what the forces of either side would leave. */
export interface WithdrawalDepth extends Depth {
  readonly bySide: Partial<Readonly<Record<Holder, Depth>>>;
}

/** Whether the forces of a holder would leave its land in a zone. */
function isLeft({ terms }: Zone, holder: Holder): boolean {
  const { forces } = terms.status;
  return forces.includes('both-withdraw') || forces.includes(`${holder}-withdraws`);
}

/** Distance within which half of the land lies; in a bin, land is taken to be spread evenly. */
export function medianKm(faces: readonly FaceDistances[]): number {
  const bins: number[] = [];
  for (const { from, km2 } of faces) {
    km2.forEach((area, index) => (bins[from + index] = (bins[from + index] ?? 0) + area));
  }
  const half = bins.reduce((sum, area = 0) => sum + area, 0) / 2;
  let passed = 0;
  for (let bin = 0; bin < bins.length; bin++) {
    const area = bins[bin] ?? 0;
    if (passed + area >= half && area > 0) {
      const share = (half - passed) / area;
      return binEdgeKm(bin) + share * (binEdgeKm(bin + 1) - binEdgeKm(bin));
    }
    passed += area;
  }
  return 0;
}

function depthOf(faces: readonly FaceDistances[]): Depth | undefined {
  if (faces.length === 0) return undefined;
  return {
    largest: roundKm(Math.max(...faces.map(({ farthestKm }) => farthestKm))),
    typical: roundKm(medianKm(faces))
  };
}

/** How deep the withdrawals of a version go; `null` where its text has none on land of this line. */
export function withdrawalDepth({ zones }: Partition, { distances }: BorderFactors): WithdrawalDepth | null {
  const leftBy = (holder: Holder): FaceDistances[] => {
    const ids = new Set(zones.filter((zone) => isLeft(zone, holder)).flatMap(({ faces }) => faces.map(({ id }) => id)));
    return distances.filter(({ face }) => ids.has(face) && holderOfFace(face) === holder);
  };
  const [ukraine, russia] = [leftBy('ukraine'), leftBy('russia')];
  const all = depthOf([...ukraine, ...russia]);
  if (all === undefined) return null;
  const [ofUkraine, ofRussia] = [depthOf(ukraine), depthOf(russia)];
  return { ...all, bySide: { ...(ofUkraine && { ukraine: ofUkraine }), ...(ofRussia && { russia: ofRussia }) } };
}
