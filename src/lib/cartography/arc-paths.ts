import type { Topology } from 'topojson-specification';
import type { MapProjection } from './projection';

type Point = readonly [x: number, y: number];

/** A topology's arcs in pixels: projected once for a frame, then joined into any zone or border. */
export interface ArcPaths {
  /** SVG path data of one polygon's or multipolygon's rings, given as topojson arc indices. */
  readonly ringsToPath: (polygons: readonly (readonly number[])[][]) => string;
  /** SVG path data of open lines. */
  readonly linesToPath: (lines: readonly (readonly number[])[]) => string;
  /** Pixels along one line, end to end. */
  readonly linePoints: (line: readonly number[]) => Point[];
}

/** How far (px) a kept point lies from the one before: below what a reader can see. */
const TOLERANCE_PX = 0.6;
/** Beyond the frame shape does not matter, only that rings close. */
const OUTSIDE_TOLERANCE_PX = 24;
const OUTSIDE_MARGIN_PX = 60;

function thin(points: readonly Point[], { width, height }: MapProjection['size']): Point[] {
  const isOutside = ([x, y]: Point) =>
    x < -OUTSIDE_MARGIN_PX || y < -OUTSIDE_MARGIN_PX || x > width + OUTSIDE_MARGIN_PX || y > height + OUTSIDE_MARGIN_PX;
  const kept: Point[] = [];
  points.forEach((point, index) => {
    const previous = kept.at(-1);
    const isEnd = index === 0 || index === points.length - 1;
    const tolerance = isOutside(point) ? OUTSIDE_TOLERANCE_PX : TOLERANCE_PX;
    if (isEnd || previous === undefined || Math.hypot(point[0] - previous[0], point[1] - previous[1]) >= tolerance) {
      kept.push(point);
    }
  });
  return kept;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function decodeArcs(topology: Topology): Point[][] {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  return topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx = 0, dy = 0]) => {
      x = topology.transform === undefined ? dx : x + dx;
      y = topology.transform === undefined ? dy : y + dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]] as const;
    });
  });
}

/** Tenths of a pixel as the shortest decimal, without the zero before the point. */
const shorten = (tenths: number): string => String(tenths / 10).replace(/^(-?)0\./u, '$1.');

/** Relative path data, in tenths of a pixel: a third shorter than absolute coordinates. */
function pathThrough(points: readonly Point[]): string {
  let [x, y] = [0, 0];
  let path = '';
  let isRelative = false;
  for (const point of points) {
    const [dx, dy] = [Math.round(point[0] * 10) - x, Math.round(point[1] * 10) - y];
    const isFirst = path === '';
    if (!isFirst && dx === 0 && dy === 0) continue;
    const second = shorten(dy);
    const pair = `${shorten(dx)}${second.startsWith('-') ? '' : ','}${second}`;
    // One `l` opens the relative part; after it a sign separates pairs, else a space.
    path += isFirst ? `M${pair}` : `${isRelative ? (pair.startsWith('-') ? '' : ' ') : 'l'}${pair}`;
    isRelative ||= !isFirst;
    [x, y] = [x + dx, y + dy];
  }
  return path;
}

/** Projects the arcs of a topology into a frame; points closer than the eye can tell are dropped, the same for all users of an arc. */
export function projectArcs(topology: Topology, projection: MapProjection): ArcPaths {
  const forward = decodeArcs(topology).map((arc) =>
    thin(
      arc.map(([lng, lat]) => {
        const [x, y] = projection.project(lng, lat);
        return [round(x), round(y)] as const;
      }),
      projection.size
    )
  );
  const reversed = new Map<number, Point[]>();
  const pointsOf = (index: number): Point[] => {
    if (index >= 0) return forward[index] ?? [];
    const cached = reversed.get(index) ?? [...(forward[~index] ?? [])].reverse();
    reversed.set(index, cached);
    return cached;
  };
  const linePoints = (line: readonly number[]): Point[] =>
    line.flatMap((index, position) => (position === 0 ? pointsOf(index) : pointsOf(index).slice(1)));
  return {
    linePoints,
    linesToPath: (lines) => lines.map((line) => pathThrough(linePoints(line))).join(''),
    ringsToPath: (polygons) =>
      polygons.flatMap((rings) => rings.map((ring) => `${pathThrough(linePoints(ring).slice(0, -1))}Z`)).join('')
  };
}
