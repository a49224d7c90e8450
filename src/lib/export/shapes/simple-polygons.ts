import type { Position } from 'geojson';

/** A closed walk around land or around a hole, in steps that each begin where the one before ends: positions, or arcs. */
export interface Walk<Step> {
  readonly steps: readonly Step[];
  /** The positions of all steps, without the first again at the end. */
  readonly positions: readonly Position[];
}

/** Tells steps apart by where they begin, and which positions they run through, their end left out. */
export interface Steps<Step> {
  readonly startOf: (step: Step) => string;
  readonly positionsOf: (step: Step) => readonly Position[];
}

/** Twice the area in a closed ring in the plane, positive where it runs counter-clockwise. */
export function doubleRingArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x1 = 0, y1 = 0], index) => {
    const [x0 = 0, y0 = 0] = ring.at(index - 1) ?? [];
    return sum + x0 * y1 - x1 * y0;
  }, 0);
}

const sizeOf = ({ positions }: Walk<unknown>): number => Math.abs(doubleRingArea(positions));

/** Cuts a walk wherever it comes back to a place where it has been, so that no part of it touches itself. */
function cutWhereTouching<Step>(steps: readonly Step[], startOf: (step: Step) => string): Step[][] {
  const loops: Step[][] = [];
  const open: Step[] = [];
  const been = new Map<string, number>();
  for (const step of steps) {
    const start = startOf(step);
    const met = been.get(start);
    if (met !== undefined) {
      const loop = open.splice(met);
      for (const cut of loop) been.delete(startOf(cut));
      loops.push(loop);
    }
    been.set(start, open.length);
    open.push(step);
  }
  return [...loops, open];
}

/** Whether a position lies within a ring, by the crossings of a ray to the east (Shimrat's algorithm 112). */
function liesWithin([x = 0, y = 0]: Position, ring: readonly Position[]): boolean {
  return ring.reduce((isWithin, [x1 = 0, y1 = 0], index) => {
    const [x0 = 0, y0 = 0] = ring.at(index - 1) ?? [];
    return y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0) ? !isWithin : isWithin;
  }, false);
}

/** Whether a hole lies within an exterior that it touches in single places at most. */
function holds(exterior: readonly Position[], hole: readonly Position[]): boolean {
  const touched = new Set(exterior.map(String));
  const free = hole.find((position) => !touched.has(String(position))) ?? hole[0] ?? [];
  return liesWithin(free, exterior);
}

/**
 * A polygon as polygons whose rings are simple, as OGC 06-103r4 asks: a ring that touches itself becomes several, and
 * what encloses no land is left out. Each is listed as its exterior and its holes. A polygon that is simple as it is
 * comes back as it was.
 */
export function simplePolygons<Step>(
  rings: readonly (readonly Step[])[],
  { startOf, positionsOf }: Steps<Step>,
  leastDoubleArea: number
): Walk<Step>[][] {
  const exteriors: Walk<Step>[] = [];
  const holes: Walk<Step>[] = [];
  rings.forEach((ring, index) => {
    const isCounterClockwise = doubleRingArea(ring.flatMap(positionsOf)) > 0;
    for (const steps of cutWhereTouching(ring, startOf)) {
      const positions = steps.flatMap(positionsOf);
      const area = doubleRingArea(positions);
      if (Math.abs(area) < leastDoubleArea) continue;
      // A part that runs the other way than its ring encloses what the ring as a whole does not.
      const isExterior = area > 0 === isCounterClockwise ? index === 0 : index > 0;
      (isExterior ? exteriors : holes).push({ steps, positions });
    }
  });
  const smallestFirst = [...exteriors].sort((a, b) => sizeOf(a) - sizeOf(b));
  const holder = (hole: Walk<Step>) =>
    smallestFirst.find(({ positions }) => exteriors.length === 1 || holds(positions, hole.positions));
  return exteriors.map((exterior) => [exterior, ...holes.filter((hole) => holder(hole) === exterior)]);
}
