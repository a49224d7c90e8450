import { MOST_DEPTH } from './limits';
import { BadLine } from '../../territory/line/bad-line';

/** Codes of OGC 06-103r4, table 7, and as GeoJSON calls them. */
const TYPES: Readonly<Record<number, string>> = {
  1: 'Point',
  2: 'LineString',
  3: 'Polygon',
  4: 'MultiPoint',
  5: 'MultiLineString',
  6: 'MultiPolygon',
  7: 'GeometryCollection'
};

/** Lengths of the box in the head of a GeoPackage's geometry, by its code (OGC 12-128r17, 2.1.3). */
const ENVELOPE_BYTES = [0, 32, 48, 48, 64];

/**
 * Reads well-known binary in both byte orders, with or without heights and measures.
 *
 * @throws {RangeError} where it ends too early
 */
function readWkb(view: DataView, start: number): unknown {
  let at = start;
  const readGeometry = (depth: number): { type: string; coordinates?: unknown; geometries?: unknown } => {
    if (depth > MOST_DEPTH) throw new BadLine('nested-too-deep');
    const isLittle = view.getUint8(at) === 1;
    const word = view.getUint32(at + 1, isLittle);
    at += 5;
    // ISO adds thousands for heights and measures, PostGIS sets bits, one of which announces a number of coordinates.
    const code = word & 0x0fffffff;
    const beside = Math.floor(code / 1000) % 4;
    const isIso = beside > 0;
    const extra = isIso
      ? beside === 3
        ? 2
        : 1
      : Number((word & 0x80000000) !== 0) + Number((word & 0x40000000) !== 0);
    if ((word & 0x20000000) !== 0) at += 4;
    const type = TYPES[code % 1000];
    if (type === undefined) throw new BadLine('geometry-unknown', undefined, { type: String(word) });
    const readPosition = (): number[] => {
      const position = [view.getFloat64(at, isLittle), view.getFloat64(at + 8, isLittle)];
      at += 16 + extra * 8;
      return position;
    };
    const readList = <T>(member: () => T): T[] => {
      const count = view.getUint32(at, isLittle);
      at += 4;
      const members: T[] = [];
      for (let index = 0; index < count; index += 1) members.push(member());
      return members;
    };
    if (type === 'Point') return { type, coordinates: readPosition() };
    if (type === 'LineString') return { type, coordinates: readList(readPosition) };
    if (type === 'Polygon') return { type, coordinates: readList(() => readList(readPosition)) };
    const members = readList(() => readGeometry(depth + 1));
    if (type === 'GeometryCollection') return { type, geometries: members };
    return { type, coordinates: members.map(({ coordinates }) => coordinates) };
  };
  return readGeometry(0);
}

/** Reads a geometry of a GeoPackage: a head, then well-known binary. Nothing where it is marked as empty. */
export function readGeoPackageBinary(bytes: Uint8Array): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const flags = view.getUint8(3);
  const isEmpty = (flags & 0b10000) !== 0;
  if (isEmpty) return null;
  return readWkb(view, 8 + (ENVELOPE_BYTES[(flags >> 1) & 0b111] ?? 0));
}
