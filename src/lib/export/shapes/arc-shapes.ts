import type { Position } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import type { MultiPolygon } from 'topojson-specification';
import type { FaceGeometry } from '../../cartography/ground/geodata';
import type { TerritoryTopology } from '../../territory/read-territory';
import { simplePolygons, type Steps } from './simple-polygons';
import { leastDoubleArea } from './zone-shapes';

/** Steps of a ring that are arcs of a topology; a negative one runs backwards. */
function arcSteps(topology: TerritoryTopology): Steps<number> {
  const known = new Map<number, Position[]>();
  const positionsOf = (arc: number): Position[] => {
    const positions =
      known.get(arc) ?? feature(topology, { type: 'LineString', arcs: [arc] }).geometry.coordinates.slice(0, -1);
    known.set(arc, positions);
    return positions;
  };
  return { positionsOf, startOf: (arc) => String(positionsOf(arc)[0]) };
}

/** The outline of some faces as arcs of their topology, their common borders dissolved, valid by OGC 06-103r4. */
export function dissolveArcs(topology: TerritoryTopology, faces: readonly FaceGeometry[]): number[][][] {
  const { arcs } = mergeArcs(topology, [...faces]) as MultiPolygon;
  const [x = 0, y = 0] = topology.transform?.scale ?? [];
  const steps = arcSteps(topology);
  const polygons = arcs.flatMap((rings) => simplePolygons(rings, steps, leastDoubleArea(Math.min(x, y))));
  return polygons.map((rings) => rings.map((ring) => [...ring.steps]));
}
