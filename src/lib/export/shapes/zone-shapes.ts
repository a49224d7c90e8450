import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { FaceGeometry, LineGeometry } from '../../cartography/ground/geodata';
import { containsFace } from '../../derivation/partition/evaluate-extent';
import type { Extent } from '../../plans/schema/plan-version';
import type { TerritoryTopology } from '../../territory/read-territory';
import type { Face } from '../../territory/territory';
import { doubleRingArea, simplePolygons, type Steps } from './simple-polygons';

/** Parts of a degree that positions are rounded to: about a metre, ten times finer than the topology's own grid. */
const PER_DEGREE = 1e5;

const round = (degrees: number): number => Math.round(degrees * PER_DEGREE) / PER_DEGREE;

/** Rounds to what the geometry knows; more digits would only be longer. */
function roundPosition([lng = 0, lat = 0]: Position): Position {
  return [round(lng), round(lat)];
}

/** RFC 7946, section 3.1.6: exterior rings counter-clockwise, holes clockwise; the first position is repeated at the end. */
function windRing(ring: readonly Position[], isExterior: boolean): Position[] {
  const closed = [...ring, ...ring.slice(0, 1)];
  return doubleRingArea(ring) > 0 === isExterior ? closed : closed.reverse();
}

/** Half of the smallest ring, twice a triangle, that there is in steps of this size. */
export const leastDoubleArea = (step: number): number => step ** 2 / 2;

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

const POSITIONS: Steps<Position> = { startOf: String, positionsOf: (position) => [position] };

/** A shape as files have it: rounded to what is known, valid by OGC 06-103r4, wound as RFC 7946 asks. */
export function roundShape(shape: Polygon | MultiPolygon): MultiPolygon {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const rounded = polygons.map((rings) => rings.map((ring) => ring.slice(0, -1).map(roundPosition)));
  const simple = rounded.flatMap((rings) => simplePolygons(rings, POSITIONS, leastDoubleArea(1 / PER_DEGREE)));
  return {
    type: 'MultiPolygon',
    coordinates: simple.map((rings) => rings.map(({ positions }, index) => windRing(positions, index === 0)))
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
