import { BadLine } from '../../territory/line/bad-line';
import { MOST_DEPTH } from './limits';
import { numberOrText } from './read-xml';

/** Types of well-known text, and as GeoJSON calls them. */
const TYPES: Readonly<Record<string, string>> = {
  POINT: 'Point',
  MULTIPOINT: 'MultiPoint',
  LINESTRING: 'LineString',
  MULTILINESTRING: 'MultiLineString',
  POLYGON: 'Polygon',
  MULTIPOLYGON: 'MultiPolygon',
  GEOMETRYCOLLECTION: 'GeometryCollection'
};

const BEGINNING =
  /^\s*(?:SRID=\d+\s*;\s*)?(?:(?:MULTI)?(?:POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION)\s*(?:ZM|Z|M)?\s*(?:\(|EMPTY)/i;

/** Whether a text begins as well-known text does. */
export const isWkt = (text: string): boolean => BEGINNING.test(text.slice(0, 200));

const MARKS = ['(', ')', ',', ';', ''];

/**
 * Geometries that a text has one after the other, read in one pass.
 *
 * @throws {BadLine} where the text is no geometry
 */
export function readWkt(text: string): { readonly geometries: readonly unknown[]; readonly crs?: string } {
  const tokens = /[(),;]|[^\s(),;]+/g;
  let at = 0;
  const next = (): string => {
    const found = tokens.exec(text);
    at = found?.index ?? text.length;
    return found?.[0] ?? '';
  };
  let token = next();
  const broken = () => new BadLine('wkt-broken', { row: text.slice(0, at).split('\n').length });
  const take = (wanted?: string): string => {
    const taken = token;
    if (wanted !== undefined && taken !== wanted) throw broken();
    token = next();
    return taken;
  };
  const takeList = (member: () => unknown): unknown[] => {
    take('(');
    const members = [member()];
    while (token === ',') {
      take();
      members.push(member());
    }
    take(')');
    return members;
  };
  const readPosition = (): unknown[] => {
    if (MARKS.includes(token)) throw broken();
    const ordinates = [];
    while (!MARKS.includes(token)) ordinates.push(numberOrText(take()));
    return ordinates;
  };
  const readGroup = (depth: number): unknown[] => {
    if (depth > MOST_DEPTH) throw new BadLine('nested-too-deep');
    return takeList(() => (token === '(' ? readGroup(depth + 1) : readPosition()));
  };
  const readGeometry = (depth: number): unknown => {
    if (depth > MOST_DEPTH) throw new BadLine('nested-too-deep');
    const type =
      TYPES[
        take()
          .toUpperCase()
          .replace(/(ZM|Z|M)$/, '')
      ];
    if (type === undefined) throw broken();
    if (/^(ZM|Z|M)$/i.test(token)) take();
    if (token.toUpperCase() === 'EMPTY') {
      take();
      return null;
    }
    if (type === 'GeometryCollection') return { type, geometries: takeList(() => readGeometry(depth + 1)) };
    const members = readGroup(0);
    return { type, coordinates: type === 'Point' ? members[0] : members };
  };

  const geometries: unknown[] = [];
  let crs: string | undefined;
  while (token !== '') {
    const srid = /^SRID=(\d+)$/i.exec(token)?.[1];
    if (srid !== undefined) {
      crs = `EPSG:${srid}`;
      take();
    } else if (token === ';') take();
    else geometries.push(readGeometry(0));
  }
  return { geometries, ...(crs !== undefined && { crs }) };
}
