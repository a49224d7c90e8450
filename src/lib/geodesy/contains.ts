import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Whether an eastward ray from the position crosses the ring an odd number of times. */
function ringContains(ring: readonly Position[], [lng = NaN, lat = NaN]: Position): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [x1 = NaN, y1 = NaN] = ring[i - 1] ?? [];
    const [x2 = NaN, y2 = NaN] = ring[i] ?? [];
    if (y1 > lat !== y2 > lat && lng < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}

/**
 * Whether a polygon contains a position `[lng, lat]`, edges taken as straight in degrees; a hole is outside.
 * A position exactly on the boundary may count either way.
 */
export function polygonContains(polygon: Polygon | MultiPolygon, position: Position): boolean {
  const polygons = polygon.type === 'Polygon' ? [polygon.coordinates] : polygon.coordinates;
  return polygons.some((rings) => rings.filter((ring) => ringContains(ring, position)).length % 2 === 1);
}
