import type { LineOfContact } from '../../territory/line-of-contact';
import type { Face } from '../../territory/territory';
import type { Partition } from '../partition/derive-partition';
import { groupAreas, measureLand, sumAreas, type MeasuredLand } from '../partition/face-areas';
import { layFacesByStatus } from './faces-by-status';
import { SILENT_KEY, type ComparedFacet } from '../partition/status-key';

/**
 * Land to which one version assigns one status and the other version one, the same or another; its faces are in the
 * order of their ids.
 */
export interface Transition extends MeasuredLand {
  /** Status key in the first version, see `statusKey`. */
  readonly from: string;
  /** Status key in the second version. */
  readonly to: string;
  readonly isSame: boolean;
  /** One of both texts does not say; where neither says anything, the transition is the same. */
  readonly isSilent: boolean;
}

/** Two versions laid over each other on one line of contact: its transitions cover the territory exactly once. */
export interface Comparison {
  readonly a: Partition;
  readonly b: Partition;
  /** Date of the line of contact that both are drawn on. */
  readonly line: LineOfContact;
  readonly facet: ComparedFacet;
  /** Land of which both say something else first, then land on which one is silent, then the same; the largest first. */
  readonly transitions: readonly Transition[];
  readonly changedKm2: number;
  /** The part of `changedKm2` on which one of both texts is silent. */
  readonly silentKm2: number;
  readonly sameKm2: number;
  readonly totalKm2: number;
}

const rankOf = ({ isSame, isSilent }: Transition): number => (isSame ? 2 : isSilent ? 1 : 0);

/**
 * Compares two partitions of one territory face by face. Throws a `NotComparableError` where one is not drawn, or where
 * they are not on the same line of contact.
 */
export function comparePartitions(a: Partition, b: Partition, facet: ComparedFacet): Comparison {
  const { faces, keys, totalKm2 } = layFacesByStatus([a, b], facet);
  const [fromKeys = [], toKeys = []] = keys;
  const groups = new Map<string, { from: string; to: string; faces: Face[] }>();
  faces.forEach((face, index) => {
    const [from = '', to = ''] = [fromKeys[index], toKeys[index]];
    // A space is in no status key.
    const group = groups.get(`${from} ${to}`) ?? { from, to, faces: [] };
    group.faces.push(face);
    groups.set(`${from} ${to}`, group);
  });
  const unitAreas = groupAreas(faces);
  const transitions = [...groups.values()].map(({ from, to, faces: land }): Transition => ({
    from,
    to,
    isSame: from === to,
    isSilent: from !== to && [from, to].includes(SILENT_KEY),
    ...measureLand(land, unitAreas, totalKm2, a.people)
  }));
  const areaWhere = (test: (transition: Transition) => boolean) => sumAreas(transitions.filter(test));
  return {
    a,
    b,
    line: a.line,
    facet,
    transitions: transitions.sort((one, other) => rankOf(one) - rankOf(other) || other.areaKm2 - one.areaKm2),
    changedKm2: areaWhere(({ isSame }) => !isSame),
    silentKm2: areaWhere(({ isSilent }) => isSilent),
    sameKm2: areaWhere(({ isSame }) => isSame),
    totalKm2
  };
}
