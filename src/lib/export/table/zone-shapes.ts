import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { FaceGeometry, LineGeometry } from '../../cartography/ground/geodata';
import { containsFace } from '../../derivation/partition/evaluate-extent';
import type { Extent } from '../../plans/schema/plan-version';
import type { TerritoryTopology } from '../../territory/read-territory';
import type { Face } from '../../territory/territory';

/** Parts of a degree that positions are rounded to: about a metre, ten times finer than the topology's own grid. */
const PER_DEGREE = 1e5;

const round = (degrees: number): number => Math.round(degrees * PER_DEGREE) / PER_DEGREE;

/** Rounds to what the geometry knows; more digits would only be longer. */
function roundPosition([lng = 0, lat = 0]: Position): Position {
  return [round(lng), round(lat)];
}

/** Twice the area (square degrees) within a closed ring, positive where it runs counter-clockwise. */
function doubleRingArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] = [ring[index - 1] ?? [], ring[index] ?? []];
    sum += x0 * y1 - x1 * y0;
  }
  return sum;
}

/** RFC 7946, section 3.1.6: exterior rings counter-clockwise, holes clockwise. */
function windRings(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => {
    const isCounterClockwise = doubleRingArea(ring) > 0;
    return isCounterClockwise === (index === 0) ? ring : [...ring].reverse();
  });
}

/** The faces of a topology that a test picks, as its geometries. */
export function pickFaces(topology: TerritoryTopology, contains: (face: Face) => boolean): FaceGeometry[] {
  const faces = topology.objects.faces.geometries as FaceGeometry[];
  return faces.filter(({ properties }) => contains(properties));
}

/** Picks the faces of a zone, in a territory of the same date. */
export function inZone(faces: readonly Face[]): (face: Face) => boolean {
  const ids = new Set(faces.map(({ id }) => id));
  return ({ id }) => ids.has(id);
}

/** Picks the faces that an overlay lies on. */
export function inExtent(extent: Extent): (face: Face) => boolean {
  return (face) => containsFace(extent, face);
}

// Versions share most of their lands, formats share all: of each topology the outline of a set of faces is joined once.
const joined = new WeakMap<TerritoryTopology, Map<string, MultiPolygon>>();

/** A shape as files have it: rounded to what is known, wound as RFC 7946 asks. */
export function roundShape(shape: Polygon | MultiPolygon): MultiPolygon {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) => windRings(rings.map((ring) => ring.map(roundPosition))))
  };
}

/**
 * The outline of some faces, their common borders dissolved, in WGS84 degrees, wound as RFC 7946 asks; `undefined`
 * where no face is picked.
 */
export function dissolveShape(
  topology: TerritoryTopology,
  contains: (face: Face) => boolean
): MultiPolygon | undefined {
  const faces = pickFaces(topology, contains);
  if (faces.length === 0) return undefined;
  const known = joined.get(topology) ?? new Map<string, MultiPolygon>();
  joined.set(topology, known);
  const key = faces.map(({ properties }) => properties.id).join(' ');
  const shape = known.get(key) ?? roundShape(merge(topology, faces));
  known.set(key, shape);
  return shape;
}

/** One part of the line of contact in WGS84 degrees. */
export function lineShape(topology: TerritoryTopology, part: LineGeometry): MultiLineString {
  const { geometry } = feature(topology, part);
  return { type: 'MultiLineString', coordinates: geometry.coordinates.map((line) => line.map(roundPosition)) };
}
