import { merge } from 'topojson-client';
import type { FaceGeometry, LineGeometry } from '../../cartography/ground/geodata';
import { lineName, type LineOfContact } from '../../territory/line-of-contact';
import type { Credit } from '../../territory/credit';
import type { AdministrativeUnit } from '../../territory/manifest';
import type { TerritoryTopology } from '../../territory/read-territory';
import type { Face } from '../../territory/territory';
import { territoryNotes } from '../notes/document-notes';
import type { PeopleOf } from '../../people/face-people';
import type { Cell } from '../table/csv-text';
import { peopleCells } from '../table/people-cells';
import type { FACE_PROPERTIES } from '../table/face-columns';
import { lineProperties } from '../table/feature-properties';
import { lineFeatures } from '../table/features';
import { dissolveArcs } from '../shapes/arc-shapes';
import { roundShape } from '../shapes/zone-shapes';
import { unitName } from '../../territory/unit-name';

/** What the files of the faces of one line of contact are made from. */
export interface FaceFileInput {
  readonly line: LineOfContact;
  readonly territory: TerritoryTopology;
  readonly units: readonly AdministrativeUnit[];
  readonly credits: readonly Credit[];
  /** The people of its faces, where they are known. */
  readonly people?: PeopleOf;
}

type FaceProperties = Partial<Record<keyof typeof FACE_PROPERTIES, Cell>>;

function faceProperties(
  { id, unit, holder, bandKm, areaKm2 }: Face,
  { units, people }: Pick<FaceFileInput, 'units' | 'people'>
) {
  const { en, uk } = unitName(units, unit);
  return {
    feature: 'face',
    face: id,
    unit,
    unitNameEn: en,
    unitNameUk: uk,
    holder,
    ...(bandKm !== undefined && { bandKm }),
    areaKm2,
    ...(people && peopleCells(people([{ id }])))
  } satisfies FaceProperties & { feature: 'face' };
}

/** The faces of a line of contact and the line itself as GeoJSON. */
export function writeFacesGeojson({ line, territory, credits, ...input }: FaceFileInput): string {
  const faces = (territory.objects.faces.geometries as FaceGeometry[]).map((face) => ({
    type: 'Feature',
    id: `face:${face.properties.id}`,
    geometry: roundShape(merge(territory, [face])),
    properties: faceProperties(face.properties, input)
  }));
  const about = territoryNotes(line, credits);
  const features = [...faces, ...lineFeatures(territory, line)];
  return `${JSON.stringify({ type: 'FeatureCollection', name: `faces ${lineName(line)}`, about, features })}\n`;
}

/** A face whose rings touch themselves as a program wants it that minds; all others as they are. */
function withValidArcs(territory: TerritoryTopology, face: FaceGeometry): FaceGeometry {
  const polygons = face.type === 'Polygon' ? [face.arcs] : face.arcs;
  const arcs = dissolveArcs(territory, [face]);
  const countRings = (listed: readonly (readonly unknown[])[]) => listed.map(({ length }) => length).join();
  return countRings(polygons) === countRings(arcs) ? face : { ...face, type: 'MultiPolygon', arcs };
}

/** The same as TopoJSON, in the grid and with the arcs that the atlas itself draws. */
export function writeFacesTopojson({ line, territory, credits, ...input }: FaceFileInput): string {
  const { type, transform, arcs, objects } = territory;
  const faces = (objects.faces.geometries as FaceGeometry[]).map((face) => ({
    ...withValidArcs(territory, face),
    id: face.properties.id,
    properties: faceProperties(face.properties, input)
  }));
  const lines = (objects.lineOfContact.geometries as LineGeometry[]).map((part) => ({
    ...part,
    id: part.properties.part,
    properties: lineProperties(part.properties.part, line)
  }));
  const collection = (geometries: readonly object[]) => ({ type: 'GeometryCollection', geometries });
  const about = territoryNotes(line, credits);
  const collections = { faces: collection(faces), lineOfContact: collection(lines) };
  return `${JSON.stringify({ type, about, transform, objects: collections, arcs })}\n`;
}
