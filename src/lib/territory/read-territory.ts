import type { GeometryCollection, GeometryObject, MultiLineString, Topology } from 'topojson-specification';
import type { BorderFactors } from './border-factors';
import { lineName, type LineOfContact, type OwnLine } from './line-of-contact';
import type { FacePeople } from '../people/face-people';
import { HOLDERS, type Face, type Holder, type Territory } from './territory';

/** Properties of a geometry in the object `faces`. */
export type FaceProperties = Face;

/** Properties of a geometry in the object `lineOfContact`: `main`, or the name of a pocket. */
export interface LinePartProperties {
  readonly part: string;
}

/**
 * `static/geodata/territory/<date>.topo.json`. `lineOfContact` consists of arcs of `faces`, so that a drawn line and
 * the fills beside it have the same vertices.
 */
export type TerritoryTopology = Topology<{
  faces: GeometryCollection<FaceProperties>;
  lineOfContact: { type: 'GeometryCollection'; geometries: MultiLineString<LinePartProperties>[] };
}>;

/** A line with the faces that it cuts, and that outlines cut along it, as the atlas has them for its lines. */
export interface LineTerritory {
  readonly line: LineOfContact;
  readonly topology: TerritoryTopology;
  /** What borders on it are summed from, where somebody asked for that. */
  readonly borders?: BorderFactors;
  readonly people: FacePeople;
}

/** The same for a person's own line. */
export interface OwnTerritory extends LineTerritory {
  readonly line: OwnLine;
}

/** The id that a face has by its unit, holder and pull-back band, and by the outlines inside which it lies. */
export function faceId(
  unit: string,
  holder: Holder,
  bandKm: number | undefined,
  inside: readonly string[] = []
): string {
  const whole = bandKm === undefined ? `${unit}:${holder}` : `${unit}:${holder}:${bandKm}`;
  return inside.length === 0 ? whole : `${whole}#${inside.join('+')}`;
}

function readFace(line: LineOfContact, geometry: GeometryObject<Partial<FaceProperties>>): Face {
  const properties: Partial<FaceProperties> = geometry.properties ?? {};
  const { id, unit, holder, bandKm, inside, areaKm2 } = properties;
  const name = `Face ${id ?? 'without an id'} of ${lineName(line)}`;
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') throw new Error(`${name} is not a polygon.`);
  if (unit === undefined || !/^UA-\d\d$/.test(unit)) throw new Error(`${name} has no administrative unit.`);
  if (holder === undefined || !HOLDERS.includes(holder)) throw new Error(`${name} has no holder.`);
  if (areaKm2 === undefined || !(areaKm2 > 0)) throw new Error(`${name} has no area.`);
  const expectedId = faceId(unit, holder, bandKm, inside);
  if (id !== expectedId) throw new Error(`${name} should have the id ${expectedId}.`);
  return {
    id,
    unit,
    holder,
    ...(bandKm !== undefined && { bandKm }),
    ...(inside !== undefined && { inside }),
    areaKm2
  };
}

/**
 * The territory on a line of contact from its topology: the faces in the topology's order. Throws an error whose message is a
 * sentence if the topology has no faces, if a face lacks unit, holder or area, or if two have the same id.
 */
export function readTerritory(line: LineOfContact, topology: TerritoryTopology): Territory {
  // The answer is a topology only if nothing failed on the way.
  const objects = (topology as Partial<TerritoryTopology>).objects as Partial<TerritoryTopology['objects']> | undefined;
  const geometries = objects?.faces?.geometries ?? [];
  if (geometries.length === 0) throw new Error(`The topology of ${lineName(line)} has no faces.`);
  const faces = geometries.map((geometry) => readFace(line, geometry));
  const repeated = faces.find((face, index) => faces.findIndex(({ id }) => id === face.id) !== index);
  if (repeated !== undefined) throw new Error(`Face ${repeated.id} of ${lineName(line)} occurs more than once.`);
  return { line, faces };
}
