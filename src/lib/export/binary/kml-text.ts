import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { escapeXml } from '../../cartography/scene/svg-text';

/** Text for an element. XML 1.0 has no way to write most control characters. */
export function text(value: string): string {
  // eslint-disable-next-line no-control-regex -- they are what is taken out
  return escapeXml(value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, ''));
}

/** Programs read a description as HTML, so markup in it must stay text there, too. */
export function description(lines: readonly string[]): string {
  const html = lines.join('\n').replace(/&(?=#|[a-z]+;)|[<>]/giu, (character) => escapeXml(character));
  return `<description>${text(html)}</description>`;
}

/** `#rrggbb` as KML orders it: opacity, blue, green, red. */
function colour(rgb: string, opacity = 'ff'): string {
  const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/u.exec(rgb) ?? [];
  return `<color>${opacity}${blue}${green}${red}</color>`;
}

/** Fills let the imagery under them show through. */
export const fillStyle = (rgb: string) => `<PolyStyle>${colour(rgb, 'b3')}</PolyStyle>`;

/** How a line or an outline is drawn. */
export const lineStyle = (rgb: string, width: number) =>
  `<LineStyle>${colour(rgb)}<width>${String(width)}</width></LineStyle>`;

/** A style that placemarks share, and how they name it. */
export const sharedStyle = (id: string, style: string) => `<Style id="${escapeXml(id)}">${style}</Style>`;
export const styleUrl = (id: string) => `<styleUrl>#${text(id)}</styleUrl>`;

/** Positions of a ring, a line, or one point. */
export const positions = (ring: readonly Position[]) =>
  `<coordinates>${ring.map(([lng = 0, lat = 0]) => `${String(lng)},${String(lat)}`).join(' ')}</coordinates>`;
const linearRing = (ring: readonly Position[]) => `<LinearRing>${positions(ring)}</LinearRing>`;

/** Several polygons as one geometry. */
export function polygons({ coordinates }: MultiPolygon): string {
  const parts = coordinates.map(([exterior = [], ...holes]) => {
    const inner = holes.map((hole) => `<innerBoundaryIs>${linearRing(hole)}</innerBoundaryIs>`);
    return `<Polygon><outerBoundaryIs>${linearRing(exterior)}</outerBoundaryIs>${inner.join('')}</Polygon>`;
  });
  return `<MultiGeometry>${parts.join('')}</MultiGeometry>`;
}

/** Several lines as one geometry. */
export function lines({ coordinates }: MultiLineString): string {
  const parts = coordinates.map((part) => `<LineString><tessellate>1</tessellate>${positions(part)}</LineString>`);
  return `<MultiGeometry>${parts.join('')}</MultiGeometry>`;
}

/** Properties as extended data: the codes as they are, lists of records as JSON. */
function extendedData(properties: object): string {
  const data = Object.entries(properties).map(([name, value]: [string, unknown]) => {
    const isList = Array.isArray(value) && value.every((member) => typeof member === 'string');
    const written = isList ? value.join('+') : typeof value === 'string' ? value : JSON.stringify(value);
    return `<Data name="${escapeXml(name)}"><value>${value === null ? '' : text(written)}</value></Data>`;
  });
  return `<ExtendedData>${data.join('')}</ExtendedData>`;
}

interface Placemark {
  readonly name: string;
  readonly about: readonly string[];
  readonly style: string;
  readonly properties: object;
  readonly geometry: string;
}

/** The elements stand in the order that the schema of KML 2.2 asks for. */
export const placemark = ({ name, about, style, properties, geometry }: Placemark) =>
  `<Placemark><name>${text(name)}</name>${description(about)}${style}${extendedData(properties)}${geometry}</Placemark>`;

/** Placemarks under a name; nothing where there are none. */
export const folder = (name: string, placemarks: readonly string[]) =>
  placemarks.length === 0 ? '' : `<Folder><name>${text(name)}</name>${placemarks.join('\n')}</Folder>`;
