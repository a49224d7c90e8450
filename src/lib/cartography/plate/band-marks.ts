import type { Box, Point } from '../ground/box';
import type { BandEdge } from '../ground/band-outlines';
import type { MapProjection } from '../ground/projection';
import { boxAt, labelSize, LINE_HEIGHT } from '../lettering/label';
import { group, path, tenths, type SceneNode } from '../scene/scene';
import type { BandStyle } from '../symbology/line-work';

/** Land within a distance of the line of contact, as maps draw it: its edges, and what stands at them. */
export interface MapBand {
  readonly style: BandStyle;
  /** The distance in words, short. */
  readonly label: string;
  readonly edges: readonly BandEdge[];
}

/** Edges as SVG path data. */
const edgePath = (edges: readonly BandEdge[], { project }: Pick<MapProjection, 'project'>): string =>
  edges
    .map((line) => {
      const points = line.map(([lng = NaN, lat = NaN]) => {
        const [x, y] = project(lng, lat);
        return `${x.toFixed(1)},${y.toFixed(1)}`;
      });
      return `M${points.join('L')}`;
    })
    .join('');

/** The edges of bands. */
export const bandNodes = (projection: MapProjection, bands: readonly MapBand[]): SceneNode[] =>
  bands.map(({ style, edges }) => path(edgePath(edges, projection), style));

const TEXT = { size: 12, weight: 600 } as const;
/** About so far apart along an edge its distance is told, in pixels. */
const APART_PX = 320;
/** Shorter edges, of some tens of kilometres, have none. */
const LEAST_POINTS = 100;
/** Room that a label keeps from others and from the edge of the map, in pixels. */
const MARGIN_PX = 6;

const overlap = (a: Box, b: Box): boolean =>
  a.left - MARGIN_PX < b.right &&
  b.left - MARGIN_PX < a.right &&
  a.top - MARGIN_PX < b.bottom &&
  b.top - MARGIN_PX < a.bottom;

/**
 * Places along an edge at which it can be labelled. They are fixed to the ground, more of them the nearer one looks, so
 * that labels stay where they are while the map moves.
 */
function placesAlong(edge: BandEdge, { project }: MapProjection): Point[] {
  if (edge.length < LEAST_POINTS) return [];
  const points = edge.map(([lng = NaN, lat = NaN]) => project(lng, lat));
  const lengthPx = points.slice(1).reduce((sum, [x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y];
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);
  // However small the map is, an edge that can be seen has its distance written on it.
  const apart = (Math.min(APART_PX, lengthPx / 3) / lengthPx) * points.length;
  const step = 2 ** Math.max(0, Math.round(Math.log2(apart)));
  return points.filter((_, index) => index > 0 && index % step === 0);
}

/**
 * How far each edge is from the line, written on it here and there, and the boxes that labels leave free.
 *
 * @param taken boxes of signs, which have one place each: nothing is written there
 */
export function bandLabels(
  projection: MapProjection,
  bands: readonly MapBand[],
  taken: readonly Box[] = []
): { readonly nodes: readonly SceneNode[]; readonly covered: readonly Box[] } {
  const { width, height } = projection.size;
  const covered: Box[] = [];
  const nodes: SceneNode[] = [];
  for (const { label, edges } of bands) {
    const size = labelSize([{ text: label, ...TEXT }]);
    for (const [x, y] of edges.flatMap((edge) => placesAlong(edge, projection))) {
      const box = boxAt({ x, y, anchor: 'middle', cost: 0 }, size);
      const isInside = box.left > 0 && box.top > 0 && box.right < width && box.bottom < height;
      if (!isInside || [...taken, ...covered].some((other) => overlap(box, other))) continue;
      covered.push(box);
      nodes.push({
        kind: 'text',
        text: label,
        x: tenths(x),
        y: tenths(y + TEXT.size * (LINE_HEIGHT / 2 - 0.26)),
        anchor: 'middle',
        ...TEXT
      });
    }
  }
  return { nodes: [group(nodes, { classes: 'label band-labels' })], covered };
}
