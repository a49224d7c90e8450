import type { Position } from 'geojson';
import { BadLine, type Remark } from '../../territory/line/bad-line';

/** Around Ukraine with the sea and what borders on it: a line of contact lies in it. `[west, south, east, north]` */
const SURROUNDINGS = [19, 41, 43.6, 56] as const;

/** Share of a drawing that has to lie around Ukraine before coordinates are taken for another kind. */
const MOST_OF_IT = 0.95;

interface Shapes {
  readonly polygons: readonly Position[][][];
  readonly lines: readonly Position[][];
}

type Change = (position: Position) => Position;

const WEB_MERCATOR = '+proj=merc +a=6378137 +b=6378137 +units=m +no_defs';

/** Projections in which coordinates of Ukraine are kept most often, by EPSG code, in the order in which they are tried. */
const GUESSED: readonly (readonly [code: number, name: string])[] = [
  [3857, 'Web Mercator'],
  [32636, 'UTM 36N'],
  [32637, 'UTM 37N'],
  [32635, 'UTM 35N'],
  [32634, 'UTM 34N']
];

/** Names of degrees with the longitude first, whatever the standard says of their order: that is how files have them. */
const DEGREES = /(CRS:?84|EPSG:+(?:[\d.]*:)?4326|WGS ?84)$/i;

/** Definition of a projection by its EPSG code: Web Mercator and all zones of UTM, on WGS 84 and on ETRS89. */
function definitionOf(code: number): string | undefined {
  if ([3857, 900913, 3785, 102100].includes(code)) return WEB_MERCATOR;
  const zone = code % 100;
  const isUtm = [326, 327, 258].includes(Math.floor(code / 100)) && zone >= 1 && zone <= 60;
  if (!isUtm) return undefined;
  return `+proj=utm +zone=${zone} ${Math.floor(code / 100) === 327 ? '+south ' : ''}+ellps=WGS84 +units=m +no_defs`;
}

/** What turns positions of a projection into degrees. */
async function inverseOf(definition: string): Promise<Change> {
  const { default: proj4 } = await import('proj4');
  const converter = proj4(definition, 'WGS84');
  return ([x = NaN, y = NaN]) => converter.forward([x, y]);
}

const isAround = ([lng = NaN, lat = NaN]: Position): boolean =>
  lng >= SURROUNDINGS[0] && lng <= SURROUNDINGS[2] && lat >= SURROUNDINGS[1] && lat <= SURROUNDINGS[3];

const isDegrees = ([lng = NaN, lat = NaN]: Position): boolean => Math.abs(lng) <= 180 && Math.abs(lat) <= 90;

const positionsOf = ({ polygons, lines }: Shapes): Position[] => [...polygons.flat(2), ...lines.flat()];

export const changeShapes = ({ polygons, lines }: Shapes, change: Change): Shapes => ({
  polygons: polygons.map((rings) => rings.map((ring) => ring.map(change))),
  lines: lines.map((line) => line.map(change))
});

const swap: Change = ([x = NaN, y = NaN]) => [y, x];

/** About five hundred positions spread over a drawing: enough to tell where it lies. */
function sample(positions: readonly Position[]): Position[] {
  const step = Math.ceil(positions.length / 500);
  return positions.filter((_, index) => index % step === 0);
}

const mostAround = (positions: readonly Position[], change: Change): boolean =>
  positions.filter((position) => isAround(change(position))).length >= positions.length * MOST_OF_IT;

/** What the file says of its coordinates, as a definition of a projection; nothing for degrees. */
function statedDefinition(crs: string): string | undefined {
  const plain = crs.trim();
  if (/^GEOG(CS|CRS)\s*\[/i.test(plain) || DEGREES.test(plain)) return undefined;
  if (/^(PROJ(CS|CRS)\s*\[|\+proj)/i.test(plain)) return plain;
  const code = Number(/(\d+)$/.exec(plain)?.[1]);
  const definition = definitionOf(code);
  if (definition === undefined) throw new BadLine('projection-unknown', undefined, { crs: plain.slice(0, 60) });
  return definition;
}

const nameOf = (crs: string): string => /^PROJ(?:CS|CRS)\s*\[\s*"([^"]+)"/i.exec(crs)?.[1] ?? crs.trim().slice(0, 60);

/**
 * Shapes in the degrees of WGS 84, if the file says which coordinates it has.
 *
 * @throws {BadLine} `projection-unknown`
 */
export async function projectAsStated(shapes: Shapes, crs: string): Promise<Shapes & { remarks: Remark[] }> {
  const definition = statedDefinition(crs);
  if (definition === undefined) return { ...shapes, remarks: [] };
  try {
    const inverse = await inverseOf(definition);
    return { ...changeShapes(shapes, inverse), remarks: [{ code: 'projected-back', values: { crs: nameOf(crs) } }] };
  } catch {
    throw new BadLine('projection-unknown', undefined, { crs: nameOf(crs) });
  }
}

/**
 * What the numbers may be where they are no degrees around Ukraine: offered, never done unasked, because a guess it
 * remains.
 *
 * @throws {BadLine} `not-degrees`, `elsewhere` where nothing fits
 */
export async function offerCoordinates(shapes: Shapes): Promise<Remark[]> {
  const all = positionsOf(shapes);
  const positions = sample(all);
  const far = all.find((position) => !isDegrees(position));
  if (far === undefined && positions.some(isAround)) return [];
  if (far === undefined && mostAround(positions, swap))
    return [{ code: 'axes-may-be-swapped', place: { position: positions[0] ?? [] } }];
  if (far !== undefined) {
    const offers: Remark[] = [];
    for (const [code, name] of GUESSED) {
      const inverse = await inverseOf(definitionOf(code) ?? '');
      if (mostAround(positions, inverse))
        offers.push({ code: 'may-be-projected', values: { code: String(code), name } });
    }
    if (offers.length > 0) return offers;
    throw new BadLine('not-degrees', { position: far });
  }
  throw new BadLine('elsewhere', { position: positions[0] ?? [] });
}

/** What an offer would do to each position; nothing where a remark is none. */
export async function changeOffered({ code, values }: Remark): Promise<Change | undefined> {
  if (code === 'axes-may-be-swapped') return swap;
  const definition = code === 'may-be-projected' ? definitionOf(Number(values?.code)) : undefined;
  return definition === undefined ? undefined : inverseOf(definition);
}
