import { area as sphericalAreaM2 } from '@turf/area';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { AUTHALIC_RADIUS_METRES, ECCENTRICITY_SQUARED as E2 } from './earth';

const E = Math.sqrt(E2);

/** The radius that `@turf/helpers` 7 computes with: the mean radius, not the authalic one. */
const TURF_RADIUS_METRES = 6371008.8;

const KM2_PER_TURF_M2 = (AUTHALIC_RADIUS_METRES / TURF_RADIUS_METRES) ** 2 / 1e6;

/** Surface between the equator and a latitude, up to a constant factor. */
function surfaceFromEquator(sine: number): number {
  return (1 - E2) * (sine / (1 - E2 * sine * sine) - Math.log((1 - E * sine) / (1 + E * sine)) / (2 * E));
}

const SURFACE_TO_POLE = surfaceFromEquator(1);

/**
 * The latitude (degrees) at which a sphere of equal surface has as much surface below it as the WGS84 ellipsoid has
 * below `latitude`.
 */
export function authalicLatitude(latitude: number): number {
  const sine = surfaceFromEquator(Math.sin((latitude * Math.PI) / 180)) / SURFACE_TO_POLE;
  return (Math.asin(Math.min(1, Math.max(-1, sine))) * 180) / Math.PI;
}

function authalicRing(ring: readonly Position[]): Position[] {
  return ring.map(([lng = 0, lat = 0]) => [lng, authalicLatitude(lat)]);
}

/**
 * Area in km² of a GeoJSON polygon (`[lng, lat]`, degrees) on the WGS84 ellipsoid, holes subtracted, whatever the
 * winding of the rings.
 *
 * Turf sums on a sphere and is 0.2 to 0.4 % low over Ukraine, more in the south than in the north. Moving the
 * vertices to their authalic latitudes first makes that sum exact for the ellipsoid but for the course of the edges:
 * they are straight in longitude and authalic latitude here and geodesics in Karney's `PolygonArea`, from which this
 * differs by about 1e-5 with edges of a kilometre. Formula: Snyder, *Map Projections: A Working Manual* (1987), 3-11
 * and 3-12.
 */
export function polygonAreaKm2(polygon: Polygon | MultiPolygon): number {
  const polygons = polygon.type === 'Polygon' ? [polygon.coordinates] : polygon.coordinates;
  const coordinates = polygons.map((rings) => rings.map(authalicRing));
  return sphericalAreaM2({ type: 'MultiPolygon', coordinates }) * KM2_PER_TURF_M2;
}
