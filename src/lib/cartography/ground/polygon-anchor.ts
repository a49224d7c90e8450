import polylabel from 'polylabel';
import type { Box, Point, Size } from './box';
import { areaPx2 } from './visible-lines';

type Ring = readonly Point[];

/** Labels are wider than high: the search for a roomy place is done in a space compressed by this factor. */
const LABEL_ASPECT = 3;

/** Keeps the part of a ring on one side of a line parallel to an axis (Sutherland–Hodgman). */
function clipEdge(ring: Ring, axis: 0 | 1, limit: number, keep: 'below' | 'above'): Ring {
  const inside = (point: Point) => (keep === 'below' ? point[axis] <= limit : point[axis] >= limit);
  // Most rings lie wholly on one side.
  const isFirstInside = ring[0] !== undefined && inside(ring[0]);
  if (ring.every((point) => inside(point) === isFirstInside)) return isFirstInside ? ring : [];
  return ring.flatMap((point, index) => {
    const previous = ring[(index + ring.length - 1) % ring.length] ?? point;
    if (inside(point) === inside(previous)) return inside(point) ? [point] : [];
    const t = (limit - previous[axis]) / (point[axis] - previous[axis]);
    const cut: Point = [previous[0] + t * (point[0] - previous[0]), previous[1] + t * (point[1] - previous[1])];
    return inside(point) ? [cut, point] : [cut];
  });
}

function clipToFrame(ring: Ring, { width, height }: Size): Ring {
  return clipEdge(
    clipEdge(clipEdge(clipEdge(ring, 0, 0, 'above'), 0, width, 'below'), 1, 0, 'above'),
    1,
    height,
    'below'
  );
}

/** The roomiest place for a label inside polygons (px), within the frame: its position and the room around it. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  /** Half the width (px) that a label three times as wide as high may have. */
  readonly halfWidth: number;
  /** Area (px²) of the part it stands in. */
  readonly areaPx: number;
}

/** Share of the room around an anchor that a label may take. */
const ROOM_SHARE = 0.9;

/** What `halfWidth` of an anchor cannot be more than, where all of its land lies in boxes (px). */
export function mostHalfWidth(boxes: readonly Box[]): number {
  const width = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
  const height = Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
  return (Math.min(width / LABEL_ASPECT, height) / 2) * LABEL_ASPECT * ROOM_SHARE;
}

/** Finds the pole of inaccessibility of the largest visible part; `undefined` where nothing is visible. */
export function anchorIn(polygons: readonly (readonly Ring[])[], frame: Size): Anchor | undefined {
  let largest: { rings: Ring[]; areaPx: number } | undefined;
  for (const rings of polygons) {
    const [exterior, ...holes] = rings.map((ring) => clipToFrame(ring, frame)).filter((ring) => ring.length > 2);
    if (exterior === undefined) continue;
    const areaPx = areaPx2(exterior);
    if (areaPx > (largest?.areaPx ?? 0)) largest = { rings: [exterior, ...holes], areaPx };
  }
  if (largest === undefined) return undefined;
  const compressed = largest.rings.map((ring) => ring.map(([x, y]): [number, number] => [x / LABEL_ASPECT, y]));
  const pole = polylabel(compressed, 1);
  return {
    x: pole[0] * LABEL_ASPECT,
    y: pole[1],
    halfWidth: pole.distance * LABEL_ASPECT * ROOM_SHARE,
    areaPx: largest.areaPx
  };
}
