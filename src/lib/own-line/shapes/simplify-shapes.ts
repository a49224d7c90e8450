import type { Position } from 'geojson';
import type { Objects, Topology } from 'topojson-specification';
import { BadLine, type Remark } from '../../territory/line/bad-line';
import type { LinePart } from '../../territory/line/line-parts';
import { MOST_KEPT_POINTS, MOST_LEFT_POINTS } from '../reading/limits';
import { isClosed } from './mend-shapes';

interface Shapes {
  readonly polygons: readonly Position[][][];
  readonly lines: readonly Position[][];
}

/** Beyond so many vertices, those that stand next to each other are left out first. */
const MANY = 200_000;

const countOf = (arcs: readonly (readonly Position[])[]): number => arcs.reduce((sum, { length }) => sum + length, 0);

/** An arc without vertices nearer to the last kept one than a distance in degrees. */
function thin(arc: readonly Position[], degrees: number): Position[] {
  let [x = 0, y = 0] = arc[0] ?? [];
  const last = arc.length - 1;
  return arc.filter((position, index) => {
    const lng = position[0] ?? 0;
    const lat = position[1] ?? 0;
    const isNear = (lng - x) ** 2 + (lat - y) ** 2 < degrees ** 2;
    if (isNear && index !== 0 && index !== last) return false;
    x = lng;
    y = lat;
    return true;
  });
}

/** First distance that is tried, in degrees: about five metres. */
const NEAR = 5e-5;

/** Arcs without vertices that stand next to each other, until there are no longer many. */
function thinAll(arcs: readonly Position[][]): readonly Position[][] {
  let thinned = arcs;
  for (let degrees = NEAR; countOf(thinned) > MANY && degrees < 1; degrees *= 2) {
    thinned = thinned.map((arc) => thin(arc, degrees));
  }
  return thinned;
}

/** Number of vertices that a small outline keeps that would lose all of them but one. */
const FEW = 12;

/** An outline as it was simplified; where nothing is left of it, with few vertices: its land is dropped where it is told. */
function keepOutline(simple: readonly Position[], whole: readonly Position[]): readonly Position[] {
  if (simple.length > 3 || !isClosed(whole)) return simple;
  const step = Math.max(1, (whole.length - 1) / FEW);
  return Array.from({ length: Math.ceil((whole.length - 1) / step) + 1 }, (_, index) => {
    return whole[Math.min(Math.round(index * step), whole.length - 1)] ?? [];
  });
}

/**
 * Leaves out vertices by the area of the triangles they make (Visvalingam), the smallest first, where a drawing has more
 * than a territory can be cut along in reasonable time. The remark says how many were left.
 *
 * @throws {BadLine} `too-many-shapes`
 */
export async function simplifyShapes(shapes: Shapes): Promise<Shapes & { remarks: Remark[] }> {
  const { polygons, lines } = shapes;
  const before = countOf([...polygons.flat(), ...lines]);
  if (before <= MOST_KEPT_POINTS) return { ...shapes, remarks: [] };
  const { presimplify, simplify, quantile } = await import('topojson-simplify');
  const whole = [...polygons.flat(), ...lines];
  const arcs = thinAll(whole);
  const weighed = presimplify({ type: 'Topology', objects: {}, arcs } as unknown as Topology<Objects<object>>);
  const share = MOST_KEPT_POINTS / countOf(arcs);
  const simple = share >= 1 ? arcs : (simplify(weighed, quantile(weighed, share)).arcs as Position[][]);
  const kept = simple.map((arc, index) => keepOutline(arc, whole[index] ?? []));
  const after = countOf(kept);
  if (after > MOST_LEFT_POINTS) throw new BadLine('too-many-shapes', undefined, { count: kept.length });
  let next = 0;
  const take = (): Position[] => (kept[next++] ?? []).map(([lng = 0, lat = 0]) => [lng, lat]);
  const simplified = {
    polygons: polygons.map((rings) => rings.map(take)),
    lines: lines.map(take)
  };
  return { ...simplified, remarks: after < before ? [{ code: 'simplified', values: { before, after } }] : [] };
}

/** The same of parts with names: each keeps its name, its ends and whether it is closed. */
export async function simplifyParts(
  parts: readonly LinePart[]
): Promise<{ parts: readonly LinePart[]; remarks: Remark[] }> {
  const drawn = parts.filter(({ positions }) => positions.length > 0);
  const { lines, remarks } = await simplifyShapes({
    polygons: [],
    lines: drawn.map(({ positions }) => [...positions])
  });
  const simple = new Map(drawn.map((part, index) => [part, lines[index] ?? []]));
  return { parts: parts.map((part) => ({ ...part, positions: simple.get(part) ?? [] })), remarks };
}
