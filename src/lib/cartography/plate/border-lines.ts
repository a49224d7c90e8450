import { borderStatus, sortStatuses, type BorderStatus } from '../../derivation/borders/status-borders';
import { indexZones, type Partition } from '../../derivation/partition/derive-partition';
import type { Face } from '../../territory/territory';
import { meshFaces, type Frame } from '../ground/frame';
import { path, type SceneNode } from '../scene/scene';

/** More than these would need more kinds of dashes than can be told apart: the rest share the last. */
const STYLES = ['first', 'second', 'third'] as const;

/** The class that gives the border at a place in the list, the longest first, its dashes. */
const borderStyle = (place: number): (typeof STYLES)[number] => STYLES[place] ?? 'third';

/** A border as the swatch of a legend has it. */
export const borderSwatch = (place: number): readonly SceneNode[] => [
  path('M2,8H24', 'new-border-casing'),
  path('M2,8H24', `new-border ${borderStyle(place)}`)
];

/**
 * The borders that a version would create, below the line of contact: along that they show as its edges, elsewhere as a
 * line of their own.
 *
 * @param pairs of statuses in the order of the legend
 */
export function borderLineNodes(
  frame: Frame,
  partition: Partition,
  pairs: readonly (readonly [BorderStatus, BorderStatus])[]
): SceneNode[] {
  const zones = indexZones(partition);
  const statusOf = ({ id }: Face): BorderStatus => {
    const zone = zones.get(id);
    return zone === undefined ? 'unspecified' : borderStatus(zone.terms.status);
  };
  return pairs.flatMap((between, place): SceneNode[] => {
    const isBorder = (a: Face, b: Face) =>
      a !== b && sortStatuses([statusOf(a), statusOf(b)]).join() === sortStatuses(between).join();
    const draw = (isOnLine: boolean) =>
      frame.territoryArcs.linesToPath(
        meshFaces(frame, (a, b) => isBorder(a, b) && (a.holder !== b.holder) === isOnLine)
      );
    const [onLine, elsewhere] = [draw(true), draw(false)];
    return [
      ...(onLine === '' ? [] : [path(onLine, `new-border along-line ${borderStyle(place)}`)]),
      ...(elsewhere === ''
        ? []
        : [path(elsewhere, 'new-border-casing'), path(elsewhere, `new-border ${borderStyle(place)}`)])
    ];
  });
}
