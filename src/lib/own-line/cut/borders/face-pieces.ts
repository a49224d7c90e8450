import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import type { CutFace, CutTopology } from '../../../territory/cut/cut-faces';

/** A connected piece of a face: one polygon, by the arcs of its rings. */
export interface FacePiece {
  readonly face: string;
  readonly arcs: readonly (readonly number[])[];
}

/** An arc of the topology with the pieces on its two sides; one where the other is beyond Ukraine. */
export interface ArcSides {
  readonly positions: readonly Position[];
  /** Places in the list of pieces. */
  readonly pieces: readonly number[];
}

/** The pieces of all faces, in the topology's order, and what each arc lies between. */
export function readPieces(topology: CutTopology): { pieces: FacePiece[]; arcs: ArcSides[] } {
  const geometries = topology.objects.faces.geometries as ((Polygon | MultiPolygon) & { properties: CutFace })[];
  const pieces = geometries.flatMap((geometry): FacePiece[] => {
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    return polygons.map((arcs) => ({ face: geometry.properties.id, arcs }));
  });
  const sides = new Map<number, number[]>();
  pieces.forEach(({ arcs }, piece) => {
    for (const arc of arcs.flat()) {
      const index = arc < 0 ? ~arc : arc;
      sides.set(index, [...(sides.get(index) ?? []), piece]);
    }
  });
  const arcs = [...sides].map(([index, beside]): ArcSides => {
    const line = feature(topology, { type: 'LineString', arcs: [index] }).geometry;
    return { positions: 'coordinates' in line ? (line.coordinates as Position[]) : [], pieces: beside };
  });
  return { pieces, arcs };
}

/** The rings of a piece. */
export function ringsOfPiece(topology: CutTopology, { arcs }: FacePiece): Position[][] {
  const polygon = feature(topology, { type: 'Polygon', arcs: arcs.map((ring) => [...ring]) }).geometry;
  return 'coordinates' in polygon ? (polygon.coordinates as Position[][]) : [];
}
