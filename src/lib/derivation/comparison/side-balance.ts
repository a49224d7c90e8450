import type { Control, Forces } from '../../plans/schema/plan-version';
import type { LandPeople } from '../../people/face-people';
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
  /**
   * People who lived on these lands, where the territory knows them. There is no net: land changes hands, people are not
   * gained or lost.
   */
  readonly people?: Readonly<Record<BalanceLand, LandPeople>>;
}

/** The lands of a balance, named as its areas are. */
type BalanceLand =
  'heldNow' | 'wouldHold' | 'fromOtherSide' | 'toOtherSide' | 'toNeitherOrBoth' | 'leftOpen' | 'withdrawsFrom';

const NOT_DECIDED: readonly Control[] = ['to-be-negotiated', 'unspecified'];
const NOT_ONE_SIDE: readonly Control[] = ['neither', 'joint'];
const WITHDRAWALS: Readonly<Record<Holder, readonly Forces[]>> = {
  ukraine: ['ukraine-withdraws', 'both-withdraw'],
  russia: ['russia-withdraws', 'both-withdraw']
};

function balanceOf(holder: Holder, { zones, people }: Partition): SideBalance {
  const facesWhere = (test: (terms: Zone['terms'], face: Face) => boolean): Face[] =>
    zones.flatMap(({ terms, faces }) => faces.filter((face) => test(terms, face)));
  const isHeld = (face: Face) => face.holder === holder;
  const isGiven = ({ status }: Zone['terms']) => status.control === holder;
  const heldAndControlledBy = (controls: readonly Control[]) =>
    facesWhere(({ status }, face) => isHeld(face) && controls.includes(status.control));
  const lands: Readonly<Record<BalanceLand, readonly Face[]>> = {
    heldNow: facesWhere((_, face) => isHeld(face)),
    wouldHold: facesWhere(isGiven),
    fromOtherSide: facesWhere((terms, face) => isGiven(terms) && !isHeld(face)),
    toOtherSide: heldAndControlledBy(HOLDERS.filter((other) => other !== holder)),
    toNeitherOrBoth: heldAndControlledBy(NOT_ONE_SIDE),
    leftOpen: heldAndControlledBy(NOT_DECIDED),
    withdrawsFrom: facesWhere(
      ({ status }, face) => isHeld(face) && status.forces.some((effect) => WITHDRAWALS[holder].includes(effect))
    )
  };
  const fromOtherSideKm2 = sumAreas(lands.fromOtherSide);
  const toOtherSideKm2 = sumAreas(lands.toOtherSide);
  const toNeitherOrBothKm2 = sumAreas(lands.toNeitherOrBoth);
  return {
    holder,
    heldNowKm2: sumAreas(lands.heldNow),
    wouldHoldKm2: sumAreas(lands.wouldHold),
    netKm2: fromOtherSideKm2 - toOtherSideKm2 - toNeitherOrBothKm2,
    fromOtherSideKm2,
    toOtherSideKm2,
    toNeitherOrBothKm2,
    leftOpenKm2: sumAreas(lands.leftOpen),
    withdrawsFromKm2: sumAreas(lands.withdrawsFrom),
    ...(people && {
      people: {
        heldNow: people(lands.heldNow),
        wouldHold: people(lands.wouldHold),
        fromOtherSide: people(lands.fromOtherSide),
        toOtherSide: people(lands.toOtherSide),
        toNeitherOrBoth: people(lands.toNeitherOrBoth),
        leftOpen: people(lands.leftOpen),
        withdrawsFrom: people(lands.withdrawsFrom)
      }
    })
  };
}

/**
 * Both sides' balances under a version, in the order of HOLDERS. A version that is not drawn has none: its partition
 * has no areas.
 */
export function sideBalances(partition: Partition): SideBalance[] {
  return partition.zones.length === 0 ? [] : HOLDERS.map((holder) => balanceOf(holder, partition));
}
