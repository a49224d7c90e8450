import type { GeometryObject, Topology } from 'topojson-specification';
import { turn } from '../line/crossing';

/** A position in the grid of a quantised topology. */
type GridPosition = readonly [x: number, y: number];
type Arcs = number | readonly Arcs[];

const decodeArc = (arc: readonly number[][]): GridPosition[] => {
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]) => [(x += dx), (y += dy)]);
};

const encodeArc = (arc: readonly GridPosition[]): number[][] =>
  arc.map(([x, y], index) => {
    const [x0, y0] = arc[index - 1] ?? [0, 0];
    return [x - x0, y - y0];
  });

const isClosed = (arc: readonly GridPosition[]): boolean => String(arc[0]) === String(arc.at(-1));

/** Finds the positions that lie on the segment between two others, in the order in which it meets them. */
function meetPositions(ascending: readonly GridPosition[], [ax, ay]: GridPosition, [bx, by]: GridPosition) {
  const [west, east] = [Math.min(ax, bx), Math.max(ax, bx)];
  const met: GridPosition[] = [];
  for (let index = firstFrom(ascending, west); index < ascending.length; index += 1) {
    const [x, y] = ascending[index] ?? [Infinity, 0];
    if (x > east) break;
    const along = (x - ax) * (bx - ax) + (y - ay) * (by - ay);
    const isBetween = along > 0 && along < (bx - ax) ** 2 + (by - ay) ** 2;
    if (isBetween && (bx - ax) * (y - ay) === (by - ay) * (x - ax)) met.push([x, y]);
  }
  return met.sort(([x0, y0], [x1, y1]) => Math.hypot(x0 - ax, y0 - ay) - Math.hypot(x1 - ax, y1 - ay));
}

/** Index of the first position that is not west of a meridian. */
function firstFrom(ascending: readonly GridPosition[], west: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle]?.[0] ?? Infinity) < west) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Gives arcs a vertex wherever they run through one of another arc, or of their own. */
function addMissingVertices(arcs: readonly GridPosition[][]): GridPosition[][] {
  const unique = new Map(arcs.flat().map((position) => [String(position), position]));
  const ascending = [...unique.values()].sort(([a], [b]) => a - b);
  return arcs.map((arc) =>
    arc.flatMap((end, index) => {
      const start = arc[index - 1];
      return start === undefined ? [end] : [...meetPositions(ascending, start, end), end];
    })
  );
}

/**
 * Finds where arcs meet. An arc that is closed is a ring of its own: others may touch it, and no ring touches itself
 * for it.
 */
function findMeetings(arcs: readonly GridPosition[][]): Set<string> {
  const visited = new Set<string>();
  const meetings = new Set<string>();
  for (const arc of arcs) {
    const been = isClosed(arc) ? new Set<string>() : visited;
    const inner = isClosed(arc) ? arc.slice(1) : arc;
    for (const position of inner.map(String)) {
      if (been.has(position)) meetings.add(position);
      been.add(position);
    }
  }
  return meetings;
}

function cutArc(arc: readonly GridPosition[], places: ReadonlySet<string>): GridPosition[][] {
  const cuts = arc.flatMap((position, index) =>
    index > 0 && index < arc.length - 1 && places.has(String(position)) ? [index] : []
  );
  return [0, ...cuts].map((start, index) => arc.slice(start, (cuts[index] ?? arc.length - 1) + 1));
}

/**
 * A quantised topology whose arcs meet at their ends alone. Rounding to the grid can set a vertex onto another arc:
 * rings that run through it touch themselves, and are told apart only if arcs end there. Where nothing meets so, the
 * topology stays as it is.
 */
export function nodeArcs<T extends Topology>(topology: T): T {
  const arcs = addMissingVertices(topology.arcs.map(decodeArc));
  const meetings = findMeetings(arcs);
  const pieces = arcs.map((arc) => cutArc(arc, meetings));
  if (pieces.every((cut, index) => cut.length === 1 && cut[0]?.length === topology.arcs[index]?.length))
    return topology;
  const firstOf = pieces.map((_, index) => pieces.slice(0, index).flat().length);
  const follow = (arc: number): number[] => {
    const index = arc < 0 ? ~arc : arc;
    const followed = (pieces[index] ?? []).map((_, piece) => (firstOf[index] ?? 0) + piece);
    return arc < 0 ? followed.reverse().map((piece) => ~piece) : followed;
  };
  const renumber = (listed: Arcs): Arcs =>
    typeof listed === 'number'
      ? follow(listed)
      : listed.flatMap((inner) => (typeof inner === 'number' ? follow(inner) : [renumber(inner)]));
  const renumberObject = (object: GeometryObject): GeometryObject =>
    object.type === 'GeometryCollection'
      ? { ...object, geometries: object.geometries.map((member) => renumberObject(member as GeometryObject)) }
      : 'arcs' in object
        ? ({ ...object, arcs: renumber(object.arcs) } as GeometryObject)
        : object;
  const objects = Object.fromEntries(
    Object.entries(topology.objects).map(([name, object]) => [name, renumberObject(object as GeometryObject)])
  );
  return { ...topology, objects, arcs: pieces.flat().map(encodeArc) };
}

/**
 * Whether segments of a quantised topology's arcs cross between their ends. Rounding to the grid can push a vertex over
 * a border nearby; the faces beside it would then overlap.
 */
export function hasCrossing({ arcs }: Topology): boolean {
  const segments = arcs
    .map(decodeArc)
    .flatMap((arc) => arc.slice(1).map((end, index) => [arc[index] as GridPosition, end] as const))
    .sort(([a, b], [c, d]) => Math.min(a[0], b[0]) - Math.min(c[0], d[0]));
  return segments.some(([a, b], index) => {
    const east = Math.max(a[0], b[0]);
    const [south, north] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
    for (let next = index + 1; next < segments.length; next += 1) {
      const [c, d] = segments[next] as (typeof segments)[number];
      if (Math.min(c[0], d[0]) > east) return false;
      if (Math.max(c[1], d[1]) < south || Math.min(c[1], d[1]) > north) continue;
      if (turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0) return true;
    }
    return false;
  });
}
