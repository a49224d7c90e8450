import { merge } from 'topojson-client';
import type { FaceGeometry, LineGeometry } from '../../cartography/ground/geodata';
import type { AdministrativeUnit, Credit } from '../../territory/manifest';
import type { TerritoryTopology } from '../../territory/read-territory';
import type { Face } from '../../territory/territory';
import { territoryNotes } from '../notes/document-notes';
import { unitName } from './area-table';
import type { Cell } from './csv-text';
import type { FACE_PROPERTIES } from './face-columns';
import { lineProperties } from './feature-properties';
import { lineFeatures } from './features';
import { roundShape } from './zone-shapes';

/** What the files of the faces of one line of contact are made from. */
export interface FaceFileInput {
  readonly date: string;
  readonly territory: TerritoryTopology;
  readonly units: readonly AdministrativeUnit[];
  readonly credits: readonly Credit[];
}

type FaceProperties = Partial<Record<keyof typeof FACE_PROPERTIES, Cell>>;

function faceProperties({ id, unit, holder, bandKm, areaKm2 }: Face, units: readonly AdministrativeUnit[]) {
  const { en, uk } = unitName(units, unit);
  return {
    feature: 'face',
    face: id,
    unit,
    unitNameEn: en,
    unitNameUk: uk,
    holder,
    ...(bandKm !== undefined && { bandKm }),
    areaKm2
  } satisfies FaceProperties & { feature: 'face' };
}

/** The faces of a line of contact and the line itself as GeoJSON. */
export function writeFacesGeojson({ date, territory, units, credits }: FaceFileInput): string {
  const faces = (territory.objects.faces.geometries as FaceGeometry[]).map((face) => ({
    type: 'Feature',
    id: `face:${face.properties.id}`,
    geometry: roundShape(merge(territory, [face])),
    properties: faceProperties(face.properties, units)
  }));
  const about = territoryNotes(date, credits);
  const features = [...faces, ...lineFeatures(territory, date)];
  return `${JSON.stringify({ type: 'FeatureCollection', name: `faces ${date}`, about, features })}\n`;
}

/** The same as TopoJSON, in the grid and with the arcs that the atlas itself draws. */
export function writeFacesTopojson({ date, territory, units, credits }: FaceFileInput): string {
  const { type, transform, arcs, objects } = territory;
  const faces = (objects.faces.geometries as FaceGeometry[]).map((face) => ({
    ...face,
    id: face.properties.id,
    properties: faceProperties(face.properties, units)
  }));
  const lines = (objects.lineOfContact.geometries as LineGeometry[]).map((line) => ({
    ...line,
    id: line.properties.part,
    properties: lineProperties(line.properties.part, date)
  }));
  const collection = (geometries: readonly object[]) => ({ type: 'GeometryCollection', geometries });
  const about = territoryNotes(date, credits);
  const collections = { faces: collection(faces), lineOfContact: collection(lines) };
  return `${JSON.stringify({ type, about, transform, objects: collections, arcs })}\n`;
}
