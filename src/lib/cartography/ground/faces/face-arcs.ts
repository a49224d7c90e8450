import { mesh } from 'topojson-client';
import type { TerritoryTopology } from '../../../territory/read-territory';
import { remember } from '../../../remember';
import type { FaceGeometry } from '../geodata';

/** A border as a map engine needs it: one feature per pair of neighbouring faces; `b` is missing at the state border. */
export interface FaceArc {
  readonly id: string;
  readonly a: string;
  readonly b?: string;
}

export type FaceArcFeature = GeoJSON.Feature<GeoJSON.MultiLineString, FaceArc>;

function indexArcUsers(faces: readonly FaceGeometry[]): Map<number, string[]> {
  const users = new Map<number, string[]>();
  for (const face of faces) {
    const polygons = face.type === 'Polygon' ? [face.arcs] : face.arcs;
    for (const index of polygons.flat(2)) {
      const arc = index < 0 ? ~index : index;
      users.set(arc, [...(users.get(arc) ?? []), face.properties.id]);
    }
  }
  return users;
}

/**
 * Every border between two faces, and between a face and the outside, as one feature each: whatever a version makes of
 * the faces, the outlines of its zones are some of these.
 */
export const deriveFaceArcs = remember((topology: TerritoryTopology): FaceArcFeature[] => {
  const pairs = new Map<string, { arc: FaceArc; arcs: number[][] }>();
  for (const [index, users] of indexArcUsers(topology.objects.faces.geometries as FaceGeometry[])) {
    const [a, b] = [...users].sort();
    if (a === undefined || a === b) continue;
    const id = b === undefined ? `${a}|` : `${a}|${b}`;
    const pair = pairs.get(id) ?? { arc: b === undefined ? { id, a } : { id, a, b }, arcs: [] };
    pair.arcs.push([index]);
    pairs.set(id, pair);
  }
  return [...pairs.values()].map(({ arc, arcs }) => ({
    type: 'Feature',
    properties: arc,
    // mesh joins the pieces end to end, so that broken outlines run on.
    geometry: mesh(topology, { type: 'MultiLineString', arcs } as Parameters<typeof mesh>[1])
  }));
});
