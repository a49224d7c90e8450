import type { Control, Forces } from '../../plans/schema/plan-version';
import { HOLDERS, type Face, type Holder } from '../../territory/territory';
import type { Partition, Zone } from '../partition/derive-partition';
import { sumAreas } from '../partition/face-areas';

/** Change that a version would make for one side, in km², against what the side holds on the line of contact. */
export interface SideBalance {
  readonly holder: Holder;
  readonly heldNowKm2: number;
  /** Area that the text gives to the side, without land that it leaves open. */
  readonly wouldHoldKm2: number;
  /**
   * Net change that the text decides: `fromOtherSideKm2` less `toOtherSideKm2` and `toNeitherOrBothKm2`; open land is
   * in none of them.
   */
  readonly netKm2: number;
  /** Held by the other side now, by this one then. */
  readonly fromOtherSideKm2: number;
  /** Held by the side now, by the other one then. */
  readonly toOtherSideKm2: number;
  /** Held by the side now, by neither or by both then. */
  readonly toNeitherOrBothKm2: number;
  /** Held by the side now; who would hold it is left to negotiations or not said. */
  readonly leftOpenKm2: number;
  /** Area that the side holds now and that its forces would leave, no matter who would hold it then. */
  readonly withdrawsFromKm2: number;
}

const NOT_DECIDED: readonly Control[] = ['to-be-negotiated', 'unspecified'];
const NOT_ONE_SIDE: readonly Control[] = ['neither', 'joint'];
const WITHDRAWALS: Readonly<Record<Holder, readonly Forces[]>> = {
  ukraine: ['ukraine-withdraws', 'both-withdraw'],
  russia: ['russia-withdraws', 'both-withdraw']
};

function balanceOf(holder: Holder, zones: readonly Zone[]): SideBalance {
  const areaWhere = (test: (terms: Zone['terms'], face: Face) => boolean): number =>
    zones.reduce((sum, { terms, faces }) => sum + sumAreas(faces.filter((face) => test(terms, face))), 0);
  const isHeld = (face: Face) => face.holder === holder;
  const isGiven = ({ status }: Zone['terms']) => status.control === holder;
  const heldAndControlledBy = (controls: readonly Control[]) =>
    areaWhere(({ status }, face) => isHeld(face) && controls.includes(status.control));
  const fromOtherSideKm2 = areaWhere((terms, face) => isGiven(terms) && !isHeld(face));
  const toOtherSideKm2 = heldAndControlledBy(HOLDERS.filter((other) => other !== holder));
  const toNeitherOrBothKm2 = heldAndControlledBy(NOT_ONE_SIDE);
  return {
    holder,
    heldNowKm2: areaWhere((_, face) => isHeld(face)),
    wouldHoldKm2: areaWhere(isGiven),
    netKm2: fromOtherSideKm2 - toOtherSideKm2 - toNeitherOrBothKm2,
    fromOtherSideKm2,
    toOtherSideKm2,
    toNeitherOrBothKm2,
    leftOpenKm2: heldAndControlledBy(NOT_DECIDED),
    withdrawsFromKm2: areaWhere(
      ({ status }, face) => isHeld(face) && status.forces.some((effect) => WITHDRAWALS[holder].includes(effect))
    )
  };
}

/**
 * Both sides' balances under a version, in the order of HOLDERS. A version that is not drawn has none: its partition
 * has no areas.
 */
export function sideBalances({ zones }: Partition): SideBalance[] {
  return zones.length === 0 ? [] : HOLDERS.map((holder) => balanceOf(holder, zones));
}
