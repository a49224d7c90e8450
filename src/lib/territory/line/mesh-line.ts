import type { Position } from 'geojson';
import { feature, meshArcs } from 'topojson-client';
import type { MultiLineString, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { withPositions, type LinePart } from './line-parts';

export type FaceShape = (Polygon | MultiPolygon) & { properties?: { holder?: string; unit?: string } };

/** Arcs with Ukraine's side on one hand and Russia's on the other, and the units beside each. */
export function arcsBetweenHolders(faces: readonly FaceShape[]): [arc: number, units: ReadonlySet<string>][] {
  const beside = new Map<number, { holders: Set<string>; units: Set<string> }>();
  for (const { arcs, properties } of faces) {
    for (const arc of (arcs as (number | unknown[])[]).flat(3) as number[]) {
      const index = arc < 0 ? ~arc : arc;
      const sides = beside.get(index) ?? { holders: new Set(), units: new Set() };
      sides.holders.add(properties?.holder ?? '');
      sides.units.add(properties?.unit ?? '');
      beside.set(index, sides);
    }
  }
  return [...beside].filter(([, { holders }]) => holders.size > 1).map(([index, { units }]) => [index, units]);
}

/** Squared distance in degrees, longitudes shrunk to the latitude of the line; only ever compared. */
function squaredDistance([px = NaN, py = NaN]: Position, a: Position, b: Position): number {
  const shrink = 0.66;
  const [ax, ay, bx, by] = [(a[0] ?? NaN) * shrink, a[1] ?? NaN, (b[0] ?? NaN) * shrink, b[1] ?? NaN];
  const [dx, dy] = [bx - ax, by - ay];
  const along = dx === 0 && dy === 0 ? 0 : ((px * shrink - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy);
  const t = Math.min(1, Math.max(0, along));
  return (px * shrink - ax - t * dx) ** 2 + (py - ay - t * dy) ** 2;
}

/** The part of the table that an arc was cut by: the nearest, at the middle of one of the arc's segments. */
function nearestPart(parts: readonly LinePart[], arc: readonly Position[]): string {
  const end = Math.max(1, Math.floor(arc.length / 2));
  const [[ax = NaN, ay = NaN] = [], [bx = NaN, by = NaN] = []] = [arc[end - 1], arc[end]];
  const middle = [(ax + bx) / 2, (ay + by) / 2];
  const distances = parts.map(({ part, positions }) => ({
    part,
    distance: Math.min(...positions.slice(1).map((b, i) => squaredDistance(middle, positions[i] as Position, b)))
  }));
  return distances.reduce((nearest, next) => (next.distance < nearest.distance ? next : nearest)).part;
}

/**
 * The line of contact as the mesh of arcs between faces with different holders, one geometry per part of the table:
 * it has the vertices of the faces beside it, and nothing where the line runs at sea or along the state border.
 */
export function meshLine(
  topology: Topology,
  faces: readonly FaceShape[],
  parts: readonly LinePart[]
): MultiLineString<{ part: string }>[] {
  const drawn = withPositions(parts);
  const arcsOfPart = new Map<string, number[]>();
  for (const [index, units] of arcsBetweenHolders(faces)) {
    const arc = feature(topology, { type: 'LineString', arcs: [index] }).geometry;
    const whole = parts.find((candidate) => candidate.units?.some((unit) => units.has(unit)));
    const part = whole?.part ?? nearestPart(drawn, 'coordinates' in arc ? (arc.coordinates as Position[]) : []);
    arcsOfPart.set(part, [...(arcsOfPart.get(part) ?? []), index]);
  }
  return parts.flatMap(({ part }) => {
    const arcs = arcsOfPart.get(part);
    if (arcs === undefined) return [];
    const line = meshArcs(topology, { type: 'MultiLineString', arcs: arcs.map((arc) => [arc]) });
    return [{ type: 'MultiLineString' as const, arcs: line.arcs, properties: { part } }];
  });
}
