import type { Position } from 'geojson';
import type { BorderNetwork, OnBorder } from './border-network';
import { withoutRepeats } from './mend-ring';
import { planeKm, samePlace } from './plane';

/** A line nearer to a border than this may be meant to follow it: lines digitised elsewhere differ by up to 1 km. */
export const SNAP_KM = 1;
/** Length of a stretch that must stay near borders, in km: a line that crosses one is near it for about twice the distance. */
const SHORTEST_RUN_KM = 3;
/** Distance between the places at which a segment is looked at. */
const STEP_KM = 0.5;
/** A way along borders that is longer than the straight one by more than this leads somewhere else. */
const LONGEST_DETOUR = 3;
/** More positions of a border than this are no short way. */
const MOST_POSITIONS = 500;

interface Looked {
  readonly position: Position;
  /** Whether the ring has it, and it was not put in to look closer. */
  readonly isOwn: boolean;
  readonly border: OnBorder | undefined;
}

/** Positions of a ring, and others between them, with the border near each. */
function look(ring: readonly Position[], network: BorderNetwork): Looked[] {
  const at = (position: Position, isOwn: boolean): Looked => ({
    position,
    isOwn,
    border: network.nearest(position, SNAP_KM)
  });
  return ring.flatMap((end, index) => {
    const start = ring[index - 1];
    if (start === undefined) return [at(end, true)];
    const steps = Math.ceil(planeKm(start, end) / STEP_KM);
    const between = Array.from({ length: Math.max(0, steps - 1) }, (_, step): Looked => {
      const share = (step + 1) / steps;
      const [[ax = NaN, ay = NaN], [bx = NaN, by = NaN]] = [start, end];
      return at([ax + share * (bx - ax), ay + share * (by - ay)], false);
    });
    return [...between, at(end, true)];
  });
}

const lengthKm = (line: readonly Position[]): number =>
  line.reduce((sum, position, index) => sum + (index === 0 ? 0 : planeKm(line[index - 1] as Position, position)), 0);

/** Positions of an arc between two places on it, both left out, in the order of travel. */
function alongArc(arc: readonly Position[], from: number, to: number): Position[] {
  return from <= to
    ? arc.slice(Math.floor(from) + 1, Math.ceil(to))
    : arc.slice(Math.floor(to) + 1, Math.ceil(from)).reverse();
}

/** The way along borders from one place on them to another, both left out; nothing where there is no short one. */
function alongBorders(network: BorderNetwork, from: OnBorder, to: OnBorder): Position[] {
  const longestKm = planeKm(from.at, to.at) * LONGEST_DETOUR + 2 * SNAP_KM;
  const isShort = (way: readonly Position[]) => lengthKm([from.at, ...way, to.at]) <= longestKm;
  const [one = [], other = []] = [network.arcs[from.arc], network.arcs[to.arc]];
  if (from.arc === to.arc && Math.abs(from.along - to.along) < MOST_POSITIONS) {
    const way = alongArc(one, from.along, to.along);
    if (isShort(way)) return way;
  }
  for (const leaves of [0, one.length - 1]) {
    for (const enters of [0, other.length - 1]) {
      const node = one[leaves];
      // Arcs are long: of most, both ends are far away.
      if (node === undefined || planeKm(from.at, node) + planeKm(node, to.at) > longestKm) continue;
      if (!samePlace(node, other[enters])) continue;
      const way = [...alongArc(one, from.along, leaves), node, ...alongArc(other, enters, to.along)];
      if (isShort(way)) return way;
    }
  }
  return [];
}

/** A ring that begins away from borders, where it comes away from them: a run is not cut in two then. */
function fromAfar(ring: readonly Position[], network: BorderNetwork): readonly Position[] {
  const start = ring.findIndex((position) => network.nearest(position, SNAP_KM) === undefined);
  return start <= 0 ? ring : [...ring.slice(start, -1), ...ring.slice(0, start + 1)];
}

/** Runs of positions near borders, long enough to be meant. */
function runsOf(looked: readonly Looked[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  let from: number | undefined;
  for (let index = 0; index <= looked.length; index += 1) {
    const isNear = looked[index]?.border !== undefined;
    if (isNear) from ??= index;
    else if (from !== undefined) {
      const positions = looked.slice(from, index).map(({ position }) => position);
      if (lengthKm(positions) >= SHORTEST_RUN_KM) runs.push([from, index - 1]);
      from = undefined;
    }
  }
  return runs;
}

/**
 * A closed ring that follows the borders of units exactly wherever it stays near them for a while, so that no slivers
 * appear between a border digitised elsewhere and ours. Elsewhere it keeps its positions.
 */
export function snapRing(ring: readonly Position[], network: BorderNetwork): Position[] {
  const looked = look(fromAfar(ring, network), network);
  const runs = runsOf(looked);
  if (runs.length === 0) return [...ring];
  const snapped: Position[] = [];
  let index = 0;
  for (const [from, to] of [...runs, [looked.length, looked.length] as const]) {
    for (; index < from; index += 1) if (looked[index]?.isOwn === true) snapped.push(looked[index]?.position ?? []);
    for (; index <= to && index < looked.length; index += 1) {
      const [before, here] = [looked[index - 1]?.border, looked[index]?.border];
      if (here === undefined) continue;
      if (before !== undefined && index > from) snapped.push(...alongBorders(network, before, here));
      snapped.push(here.at);
    }
  }
  const first = snapped[0];
  return withoutRepeats(first === undefined ? [] : [...snapped, first]);
}
