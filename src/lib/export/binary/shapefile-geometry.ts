import type { Position } from 'geojson';
import { boundsOf, listPositions, type LayerGeometry } from './wkb';

/** Shape types of the ESRI Shapefile Technical Description (July 1998). */
const SHAPE_TYPES = { Point: 1, MultiLineString: 3, MultiPolygon: 5 } as const;
/**
 * Magic number and version that begin a Shapefile (ESRI Shapefile Technical Description, 1998, p. 3); lengths of
 * headers are in bytes.
 */
const FILE_CODE = 9994;
const VERSION = 1000;
const HEADER_BYTES = 100;
const RECORD_HEADER_BYTES = 8;
const INDEX_ENTRY_BYTES = 8;

/** The main file and its index. */
export interface ShapeFiles {
  readonly shp: Uint8Array;
  readonly shx: Uint8Array;
}

/** Rings, or lines, of a record; exterior rings are wound clockwise here, holes the other way, unlike in GeoJSON. */
function partsOf(geometry: Exclude<LayerGeometry, { type: 'Point' }>): readonly (readonly Position[])[] {
  if (geometry.type === 'MultiLineString') return geometry.coordinates;
  return geometry.coordinates.flatMap((rings) => rings.map((ring) => [...ring].reverse()));
}

function writePositions(view: DataView, start: number, positions: readonly Position[]): void {
  positions.forEach(([lng = 0, lat = 0], index) => {
    view.setFloat64(start + 16 * index, lng, true);
    view.setFloat64(start + 16 * index + 8, lat, true);
  });
}

function writeBounds(view: DataView, start: number, bounds: readonly number[]): void {
  bounds.forEach((value, index) => {
    view.setFloat64(start + 8 * index, value, true);
  });
}

/** The content of one record; a feature without a place is a null shape. */
function writeShape(geometry: LayerGeometry | null): Uint8Array {
  if (geometry === null) return new Uint8Array(4);
  const parts = geometry.type === 'Point' ? [] : partsOf(geometry);
  const positions = geometry.type === 'Point' ? [geometry.coordinates] : parts.flat();
  const start = geometry.type === 'Point' ? 4 : 44 + 4 * parts.length;
  const bytes = new Uint8Array(start + 16 * positions.length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, SHAPE_TYPES[geometry.type], true);
  writePositions(view, start, positions);
  if (geometry.type === 'Point') return bytes;
  writeBounds(view, 4, boundsOf(positions));
  view.setInt32(36, parts.length, true);
  view.setInt32(40, positions.length, true);
  let first = 0;
  parts.forEach((part, index) => {
    view.setInt32(44 + 4 * index, first, true);
    first += part.length;
  });
  return bytes;
}

/** Writes the header that both files share. Lengths count words of 16 bits, as the format does. */
function writeHeader(bytes: Uint8Array, type: keyof typeof SHAPE_TYPES, bounds: readonly number[]): DataView {
  const view = new DataView(bytes.buffer);
  view.setInt32(0, FILE_CODE);
  view.setInt32(24, bytes.length / 2);
  view.setInt32(28, VERSION, true);
  view.setInt32(32, SHAPE_TYPES[type], true);
  writeBounds(view, 36, bounds);
  return view;
}

/**
 * Geometries of one kind as a Shapefile's main file and index; `null` where a record has no place.
 *
 * @param geometries at least one of them with a place
 */
export function writeShapes(type: keyof typeof SHAPE_TYPES, geometries: readonly (LayerGeometry | null)[]): ShapeFiles {
  const contents = geometries.map(writeShape);
  const bounds = boundsOf(geometries.flatMap((geometry) => (geometry === null ? [] : listPositions(geometry))));
  const shpBytes = contents.reduce((sum, { length }) => sum + RECORD_HEADER_BYTES + length, HEADER_BYTES);
  const shp = new Uint8Array(shpBytes);
  const shx = new Uint8Array(HEADER_BYTES + INDEX_ENTRY_BYTES * contents.length);
  const main = writeHeader(shp, type, bounds);
  const index = writeHeader(shx, type, bounds);
  let offset = HEADER_BYTES;
  contents.forEach((content, number) => {
    main.setInt32(offset, number + 1);
    main.setInt32(offset + 4, content.length / 2);
    shp.set(content, offset + RECORD_HEADER_BYTES);
    index.setInt32(HEADER_BYTES + INDEX_ENTRY_BYTES * number, offset / 2);
    index.setInt32(HEADER_BYTES + INDEX_ENTRY_BYTES * number + 4, content.length / 2);
    offset += RECORD_HEADER_BYTES + content.length;
  });
  return { shp, shx };
}
