import { BadLine } from '../../territory/line/bad-line';
import type { FoundFeature, FoundShapes, LineFormat } from '../reading/line-format';
import { MOST_DEPTH } from '../reading/limits';

type Json = Readonly<Record<string, unknown>>;

const GEOMETRIES = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection'
];

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isGeoJson = (value: unknown): value is Json =>
  isObject(value) && ['Feature', 'FeatureCollection', ...GEOMETRIES].includes(value.type as string);

/** A collection that stands in an envelope: maps on the web send it with the day beside it. */
function outOfEnvelope(document: unknown): unknown {
  if (!isObject(document) || isGeoJson(document)) return document;
  const [inside, ...others] = Object.values(document).filter(isGeoJson);
  return inside !== undefined && others.length === 0 ? inside : document;
}

/** Features of a document: nested collections and bare geometries as well. */
function featuresOf(value: unknown, depth = 0): FoundFeature[] {
  if (depth > MOST_DEPTH) throw new BadLine('nested-too-deep');
  if (Array.isArray(value)) return value.flatMap((each) => featuresOf(each, depth + 1));
  if (!isObject(value)) return [];
  if (value.type === 'FeatureCollection') return featuresOf(value.features ?? [], depth + 1);
  const properties = isObject(value.properties) ? value.properties : {};
  if (value.type === 'Feature') return [{ geometry: value.geometry ?? null, properties }];
  return isGeoJson(value) ? [{ geometry: value, properties: {} }] : [];
}

/** The name of the coordinates as GeoJSON had it until 2016, and QGIS still writes it. */
function crsOf(document: unknown): string | undefined {
  if (!isObject(document) || !isObject(document.crs) || !isObject(document.crs.properties)) return undefined;
  const { name, code } = document.crs.properties;
  if (typeof name === 'string') return name;
  return typeof code === 'string' || typeof code === 'number' ? `EPSG:${code}` : undefined;
}

/** What all features say of themselves alike, as this atlas and others write it. */
function sharedText(features: readonly FoundFeature[], attribute: string): string | undefined {
  const [first, ...others] = features.map(({ properties }) => properties[attribute]);
  const isShared = typeof first === 'string' && first !== '' && others.every((other) => other === first);
  return isShared ? first : undefined;
}

/** GeoJSON (RFC 7946), one document or one per row; also bare geometries. */
export default {
  id: 'geojson',
  label: 'GeoJSON',
  endings: ['geojson', 'json', 'geojsonl', 'geojsons', 'ndjson', 'jsonl'],
  recognises: ({ documents }) =>
    documents?.flatMap((each) => (Array.isArray(each) ? (each as unknown[]) : [outOfEnvelope(each)])).some(isGeoJson) ??
    false,
  read: ({ documents: given = [] }): FoundShapes => {
    const documents = given.map(outOfEnvelope);
    const crs = documents.map(crsOf).find((name) => name !== undefined);
    const [first] = documents;
    const features = documents.flatMap((document) => featuresOf(document));
    const own = isObject(first) && typeof first.name === 'string' ? first.name : undefined;
    const name = own ?? sharedText(features, 'name');
    const [date, credit] = [sharedText(features, 'date'), sharedText(features, 'credit')];
    return {
      features,
      ...(crs !== undefined && { crs }),
      ...(name !== undefined && { name }),
      ...(date !== undefined && { date }),
      ...(credit !== undefined && { credit })
    };
  }
} satisfies LineFormat;
