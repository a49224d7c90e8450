import type { FoundFeature, FoundShapes } from './line-format';
import { numberOrText, readXml } from './read-xml';

type Loose = (number | string)[];

/** `lon,lat[,altitude]`, separated by white space; some programs put spaces behind the commas as well. */
const tuples = (text: string): Loose[] =>
  text
    .replace(/\s*,\s*/g, ',')
    .split(/\s+/)
    .filter((tuple) => tuple !== '')
    .map((tuple) => tuple.split(',').slice(0, 2).map(numberOrText));

/** The shapes of a KML document: lines, rings, polygons and tracks in any nesting, a feature per placemark. */
export async function readKml(text: string): Promise<FoundShapes> {
  const features: FoundFeature[] = [];
  let geometries: unknown[] = [];
  let properties: Record<string, unknown> = {};
  let field = '';
  let polygon: { outer: Loose[][]; inner: Loose[][] } | undefined;
  let isInner = false;
  let positions: Loose[] = [];
  let track: Loose[] = [];
  const around: string[] = [];
  let documentName: string | undefined;

  const closed: Readonly<Record<string, (text: string) => void>> = {
    coordinates: (told) => (positions = tuples(told)),
    coord: (told) => track.push(told.trim().split(/\s+/).slice(0, 2).map(numberOrText)),
    Point: () => geometries.push({ type: 'Point', coordinates: positions[0] ?? [] }),
    LineString: () => geometries.push({ type: 'LineString', coordinates: positions }),
    LinearRing: () => {
      if (polygon === undefined) geometries.push({ type: 'LineString', coordinates: positions });
      else (isInner ? polygon.inner : polygon.outer).push(positions);
    },
    innerBoundaryIs: () => (isInner = false),
    Polygon: () => {
      if (polygon !== undefined)
        geometries.push({ type: 'Polygon', coordinates: [...polygon.outer, ...polygon.inner] });
      polygon = undefined;
    },
    Track: () => geometries.push({ type: 'LineString', coordinates: track }),
    name: (told) => {
      const parent = around.at(-1);
      if (parent === 'Placemark') properties.name = told.trim();
      else if (parent === 'Document') documentName ??= told.trim();
    },
    value: (told) => (properties[field] = told.trim()),
    SimpleData: (told) => (properties[field] = told.trim()),
    Placemark: () => {
      const [only, ...others] = geometries;
      const geometry = others.length === 0 ? (only ?? null) : { type: 'GeometryCollection', geometries };
      features.push({ geometry, properties });
    }
  };
  await readXml(text, {
    open: (name, attributes) => {
      around.push(name);
      if (name === 'Placemark') [geometries, properties] = [[], {}];
      else if (name === 'Polygon') polygon = { outer: [], inner: [] };
      else if (name === 'innerBoundaryIs') isInner = true;
      else if (name === 'Track') track = [];
      else if (name === 'LineString' || name === 'LinearRing' || name === 'Point') positions = [];
      else if (name === 'Data' || name === 'SimpleData') field = attributes.name ?? '';
    },
    close: (name, told) => {
      around.pop();
      if (Object.hasOwn(closed, name)) closed[name]?.(told);
    }
  });
  return { features, ...(documentName !== undefined && { name: documentName }) };
}
