import type { Geometry, MultiLineString, MultiPolygon, Point, Position } from 'geojson';

/** A geometry that a layer of this atlas holds. */
export type LayerGeometry = Point | MultiLineString | MultiPolygon;

/** Byte order mark of well-known binary. */
const LITTLE_ENDIAN = 1;
/** Codes of OGC 06-103r4, table 7. */
const CODES = { Point: 1, LineString: 2, Polygon: 3, MultiLineString: 5, MultiPolygon: 6 } as const;

/**
 * Narrows to the kinds of geometry that layers hold.
 *
 * @throws {Error} for any other
 */
export function asLayerGeometry(geometry: Geometry): LayerGeometry {
  const { type } = geometry;
  if (type === 'Point' || type === 'MultiLineString' || type === 'MultiPolygon') return geometry;
  throw new Error(`No layer of an export holds a ${type}.`);
}

/** All positions of a geometry, in their order. */
export function listPositions(geometry: LayerGeometry): readonly Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}

/** `[west, south, east, north]` of some positions in degrees. */
export function boundsOf(positions: readonly Position[]): [number, number, number, number] {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng = 0, lat = 0] of positions) {
    bounds[0] = Math.min(bounds[0], lng);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lng);
    bounds[3] = Math.max(bounds[3], lat);
  }
  return bounds;
}

type Numbers = readonly (readonly ['byte' | 'integer' | 'double', number])[];

const header = (code: number): Numbers => [
  ['byte', LITTLE_ENDIAN],
  ['integer', code]
];
const count = (members: readonly unknown[]): Numbers => [['integer', members.length]];
const doubles = (positions: readonly Position[]): Numbers =>
  positions.flatMap(([lng = 0, lat = 0]) => [['double', lng] as const, ['double', lat] as const]);
const sequence = (positions: readonly Position[]): Numbers => [...count(positions), ...doubles(positions)];

function listNumbers(geometry: LayerGeometry): Numbers {
  switch (geometry.type) {
    case 'Point':
      return [...header(CODES.Point), ...doubles([geometry.coordinates])];
    case 'MultiLineString': {
      const lines = geometry.coordinates.flatMap((line) => [...header(CODES.LineString), ...sequence(line)]);
      return [...header(CODES.MultiLineString), ...count(geometry.coordinates), ...lines];
    }
    case 'MultiPolygon': {
      const polygons = geometry.coordinates.flatMap((rings) => [
        ...header(CODES.Polygon),
        ...count(rings),
        ...rings.flatMap(sequence)
      ]);
      return [...header(CODES.MultiPolygon), ...count(geometry.coordinates), ...polygons];
    }
  }
}

const BYTES = { byte: 1, integer: 4, double: 8 } as const;

/** A geometry as well-known binary (OGC 06-103r4, chapter 8), little-endian, longitude first. */
function writeWkb(geometry: LayerGeometry): Uint8Array {
  const numbers = listNumbers(geometry);
  const bytes = new Uint8Array(numbers.reduce((sum, [kind]) => sum + BYTES[kind], 0));
  const view = new DataView(bytes.buffer);
  let offset = 0;
  for (const [kind, value] of numbers) {
    if (kind === 'byte') view.setUint8(offset, value);
    else if (kind === 'integer') view.setUint32(offset, value, true);
    else view.setFloat64(offset, value, true);
    offset += BYTES[kind];
  }
  return bytes;
}

/** Code of WGS84 in the register of the EPSG. */
const SRS_WGS84 = 4326;
const WITH_ENVELOPE = 0b0000_0011;
/** Length of a GeoPackage header with an envelope in two dimensions, in bytes (OGC 12-128r18, 2.1.3). */
const GPKG_HEADER_BYTES = 40;

/** A geometry as GeoPackage stores it: a header with reference system and envelope before the well-known binary. */
export function writeGeoPackageBinary(geometry: LayerGeometry): Uint8Array {
  const wkb = writeWkb(geometry);
  const bytes = new Uint8Array(GPKG_HEADER_BYTES + wkb.length);
  const view = new DataView(bytes.buffer);
  bytes.set([0x47, 0x50, 0, WITH_ENVELOPE]);
  view.setInt32(4, SRS_WGS84, true);
  const [west, south, east, north] = boundsOf(listPositions(geometry));
  [west, east, south, north].forEach((value, index) => {
    view.setFloat64(8 + 8 * index, value, true);
  });
  bytes.set(wkb, GPKG_HEADER_BYTES);
  return bytes;
}
