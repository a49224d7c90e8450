import { area as sphericalAreaM2 } from '@turf/area';
import geographiclib from 'geographiclib-geodesic';
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { polygonAreaKm2 } from '../src/lib/geodesy/area';
import type { Measurements } from '../src/lib/territory/verification';

// A CommonJS package: Node finds no named exports in it.
const { Geodesic } = geographiclib;

function ringAreaKm2(ring: readonly Position[]): number {
  const polygon = Geodesic.WGS84.Polygon(false);
  for (const [lng = NaN, lat = NaN] of ring.slice(0, -1)) polygon.AddPoint(lat, lng);
  return Math.abs(polygon.Compute(false, true).area ?? NaN) / 1e6;
}

/** Area in km² with geodesics as edges, holes subtracted: Karney's `PolygonArea`, the reference for our own formula. */
export function geodesicAreaKm2(geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .flatMap((rings) => rings.map((ring, index) => (index === 0 ? 1 : -1) * ringAreaKm2(ring)))
    .reduce((sum, area) => sum + area, 0);
}

/** Length in km on the WGS84 ellipsoid. */
export function geodesicLengthKm({ coordinates }: MultiLineString): number {
  return coordinates
    .flatMap((line) => line.slice(1).map((end, index) => [line[index] ?? [], end] as const))
    .reduce((sum, [[x1 = NaN, y1 = NaN], [x2 = NaN, y2 = NaN]]) => {
      return sum + (Geodesic.WGS84.Inverse(y1, x1, y2, x2).s12 ?? NaN) / 1000;
    }, 0);
}

/** Rounds to 0.001 km²: enough to tell the methods apart in a small part, and the same on every machine. */
export const roundKm2 = (areaKm2: number): number => Math.round(areaKm2 * 1000) / 1000;

/** Shapes measured together by our formula, by Turf alone, and by the geodesic reference. */
export function measureInThreeWays(geometries: readonly (Polygon | MultiPolygon)[]): Measurements {
  const total = (measure: (geometry: Polygon | MultiPolygon) => number) =>
    roundKm2(geometries.reduce((sum, geometry) => sum + measure(geometry), 0));
  return {
    ellipsoidKm2: total(polygonAreaKm2),
    sphericalKm2: total((geometry) => sphericalAreaM2(geometry) / 1e6),
    geodesicKm2: total(geodesicAreaKm2)
  };
}
