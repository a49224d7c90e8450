import { mergeArcs, meshArcs } from 'topojson-client';
import type { MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import type { Face } from '../territory/territory';
import { projectArcs, type ArcPaths } from './arc-paths';
import type { FaceGeometry, MapGeodata } from './geodata';
import type { MapProjection } from './projection';

type Rings = readonly (readonly number[])[][];

/** Geodata projected into one frame: what every version drawn there shares. */
export interface Frame {
  readonly geodata: MapGeodata;
  readonly projection: MapProjection;
  readonly territoryArcs: ArcPaths;
  readonly basemapArcs: ArcPaths;
  readonly faces: readonly FaceGeometry[];
}

/** Projects the geodata once; versions and facets are then drawn from joined arcs, without touching a coordinate. */
export function frameGeodata(geodata: MapGeodata, projection: MapProjection): Frame {
  return {
    geodata,
    projection,
    territoryArcs: projectArcs(geodata.territory, projection),
    basemapArcs: projectArcs(geodata.basemap, projection),
    faces: geodata.territory.objects.faces.geometries as FaceGeometry[]
  };
}

/** The outline of some faces, their common borders dissolved, as topojson rings. */
export function dissolveFaces(frame: Frame, contains: (face: Face) => boolean): Rings {
  const faces = frame.faces.filter((face) => contains(face.properties));
  if (faces.length === 0) return [];
  return (mergeArcs(frame.geodata.territory, faces) as TopoMultiPolygon).arcs;
}

/** The same outline as points in pixels, for placing labels. */
export function ringPoints(frame: Frame, rings: Rings): (readonly [x: number, y: number])[][][] {
  return rings.map((polygon) => polygon.map((ring) => frame.territoryArcs.linePoints(ring)));
}

/** The borders between faces that the filter tells apart, as topojson lines. */
export function meshFaces(frame: Frame, isBorder: (a: Face, b: Face) => boolean): readonly (readonly number[])[] {
  const collection = frame.geodata.territory.objects.faces;
  const lines = meshArcs(frame.geodata.territory, collection, (a, b) =>
    isBorder((a as FaceGeometry).properties, (b as FaceGeometry).properties)
  );
  return lines.arcs;
}
