import type { Topology } from 'topojson-specification';
import { finish, type RestingWork } from '../../resting-work';
import { cutOutside } from './cut-outside';
import { TriangleWeights } from './triangle-weights';
import { areaPx2, isBeyond, isPoint } from './visible-lines';
import type { MapProjection } from './projection';
import type { Box, Point } from './box';

/** A topology's arcs in pixels: projected once for a frame, then joined into any zone or border. */
export interface ArcPaths {
  /** SVG path data of one polygon's or multipolygon's rings, given as topojson arc indices; of a fixed frame what is in it. */
  readonly ringsToPath: (polygons: readonly (readonly number[])[][]) => string;
  /** Path of the polygons, without those that are too small to be seen. */
  readonly seenToPath: (polygons: readonly (readonly number[])[][]) => string;
  /** SVG path data of open lines. */
  readonly linesToPath: (lines: readonly (readonly number[])[]) => string;
  /** Pixels along one line, end to end. */
  readonly linePoints: (line: readonly number[]) => Point[];
}

/** The line moves by less than a reader can see. */
export const MIN_TRIANGLE_PX2 = 0.5;
/** Around what a frame is drawn for, land is only there to go on where a box is broader or taller: it needs this much less. */
const AROUND_SHARE = 8;
/** Beyond the frame shape does not matter, only that rings close. */
const OUTSIDE_MIN_TRIANGLE_PX2 = 300;
/** Distance from the frame, in pixels, beyond which that holds: nearer, lines and casings reach into it. */
const OUTSIDE_MARGIN_PX = 60;

/** Simplifies arcs in pixels after Visvalingam; their ends stay, so that they still meet. */
function simplifierOf(
  { width, height }: MapProjection['size'],
  minTrianglePx2: number,
  core: Box | undefined
): (arc: readonly Point[]) => Point[] {
  const isBeyondBy =
    (marginPx: number, { left, top, right, bottom }: Box) =>
    (x: number, y: number) =>
      x < left - marginPx || y < top - marginPx || x > right + marginPx || y > bottom + marginPx;
  const frame = { left: 0, top: 0, right: width, bottom: height };
  const isOutside = isBeyondBy(OUTSIDE_MARGIN_PX, frame);
  const isAround = isBeyondBy(0, core ?? frame);
  const leastAt = (x: number, y: number) =>
    isOutside(x, y)
      ? OUTSIDE_MIN_TRIANGLE_PX2
      : core !== undefined && isAround(x, y)
        ? AROUND_SHARE * minTrianglePx2
        : minTrianglePx2;
  const weights = new TriangleWeights();
  return (arc) => {
    const least = arc.map((point) => leastAt(point[0], point[1]));
    const triangles = weights.of(arc, Math.max(...new Set(least)));
    return arc.filter((_, index) => (triangles[index] ?? Infinity) >= (least[index] ?? 0));
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** One arc of a topology in pixels, to a tenth. */
function projectPoints(
  { transform }: Topology,
  arc: readonly (readonly number[])[],
  { project }: MapProjection
): Point[] {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  let x = 0;
  let y = 0;
  return arc.map(([dx = 0, dy = 0]): Point => {
    x = transform === undefined ? dx : x + dx;
    y = transform === undefined ? dy : y + dy;
    const at = project(x * scale[0] + translate[0], y * scale[1] + translate[1]);
    return [round(at[0]), round(at[1])];
  });
}

/** Tenths of a pixel as the shortest decimal, without the zero before the point. */
function shorten(tenths: number): string {
  const rest = Math.abs(tenths % 10);
  if (rest === 0) return String(tenths / 10);
  const whole = Math.floor(Math.abs(tenths) / 10);
  return `${tenths < 0 ? '-' : ''}${whole === 0 ? '' : String(whole)}.${String(rest)}`;
}

/** A line as relative path data, in tenths of a pixel: a third shorter than absolute coordinates. Starts where it starts. */
function relativePath(points: readonly Point[]): string {
  const [[firstX, firstY] = [0, 0]] = points;
  let [fromX, fromY] = [Math.round(firstX * 10), Math.round(firstY * 10)];
  let path = '';
  for (const point of points) {
    const [x, y] = [Math.round(point[0] * 10), Math.round(point[1] * 10)];
    if (x === fromX && y === fromY) continue;
    // A sign separates pairs and their halves, else a space and a comma do.
    path += `${x < fromX ? '' : ' '}${shorten(x - fromX)}${y < fromY ? '' : ','}${shorten(y - fromY)}`;
    [fromX, fromY] = [x, y];
  }
  return path;
}

/** How much of the arcs a frame needs. */
export interface ArcDetail {
  /** Points that span less (px²) with their neighbours are left out. */
  readonly minTrianglePx2?: number;
  /** What the frame is drawn for: what lies around it needs less detail. */
  readonly core?: Box;
  /** The frame is never moved: what lies beyond it is not seen, not even for a moment. */
  readonly isFixed?: boolean;
}

/** Points that are projected between two rests: about a millisecond's work. */
const POINTS_AT_ONCE = 1500;

/**
 * Projects the arcs of a topology into a frame and leaves out what nobody can see, the same for all users of an arc.
 * Rests every millisecond or so.
 */
export function* projectingArcs(
  topology: Topology,
  projection: MapProjection,
  { minTrianglePx2 = MIN_TRIANGLE_PX2, core, isFixed = false }: ArcDetail = {}
): RestingWork<ArcPaths> {
  const { size } = projection;
  const simplify = simplifierOf(size, minTrianglePx2, core);
  const forward: Point[][] = [];
  let points = 0;
  for (const arc of topology.arcs) {
    const projected = projectPoints(topology, arc, projection);
    forward.push(simplify(isFixed ? cutOutside(projected, size) : projected));
    points += arc.length;
    if (points < POINTS_AT_ONCE) continue;
    points = 0;
    yield;
  }
  const reversed = new Map<number, Point[]>();
  const pointsOf = (index: number): Point[] => {
    if (index >= 0) return forward[index] ?? [];
    const known = reversed.get(index) ?? [...(forward[~index] ?? [])].reverse();
    reversed.set(index, known);
    return known;
  };
  const paths = new Map<number, string>();
  const relativePathOf = (index: number): string => {
    const known = paths.get(index) ?? relativePath(pointsOf(index));
    paths.set(index, known);
    return known;
  };
  /** Arcs of a line end where the next begins, so that their relative paths join as they are. */
  const linePath = (line: readonly number[]): string => {
    const [x, y] = pointsOf(line[0] ?? 0)[0] ?? [0, 0];
    const path = line.map(relativePathOf).join('');
    return `M${shorten(Math.round(x * 10))},${shorten(Math.round(y * 10))}${path === '' ? '' : `l${path.trimStart()}`}`;
  };
  const linePoints = (line: readonly number[]): Point[] => {
    const [first = 0, ...others] = line;
    const points = line.length === 0 ? [] : [...pointsOf(first)];
    for (const index of others) {
      const next = pointsOf(index);
      for (let place = 1; place < next.length; place += 1) points.push(next[place] ?? [0, 0]);
    }
    return points;
  };
  // A frame that moves draws everything: what is beyond it now may come into it.
  const isInFrame = (line: readonly number[]): boolean => !isFixed || !isBeyond(linePoints(line), size);
  const isRingSeen = (ring: readonly number[]): boolean => isInFrame(ring) && !(isFixed && isPoint(linePoints(ring)));
  const ringsToPath: ArcPaths['ringsToPath'] = (polygons) =>
    polygons.flatMap((rings) => rings.filter(isRingSeen).map((ring) => `${linePath(ring)}Z`)).join('');
  return {
    linePoints,
    linesToPath: (lines) => lines.filter(isInFrame).map(linePath).join(''),
    ringsToPath,
    seenToPath: (polygons) =>
      ringsToPath(polygons.filter(([outer = []]) => areaPx2(linePoints(outer)) >= minTrianglePx2))
  };
}

/** Projects arcs as `projectingArcs` does, at once. */
export const projectArcs = (...given: Parameters<typeof projectingArcs>): ArcPaths => finish(projectingArcs(...given));
