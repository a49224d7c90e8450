import type { MultiPolygon, Polygon, Position } from 'geojson';
import { KM_PER_LATITUDE } from '../geodesy/earth';

/** Height in degrees of the rows by which the edges of an outline are found. */
const ROW_DEGREES = 0.05;

/** A polygon whose edges are found by their latitude, for asking of many points where they lie. */
export interface IndexedOutline {
  contains(lng: number, lat: number): boolean;
  /** The nearest position on the outline, and how far it is in km; `null` where none is within `withinKm`. */
  nearest(lng: number, lat: number, withinKm: number): { readonly at: Position; readonly km: number } | null;
}

type Edge = readonly [ax: number, ay: number, bx: number, by: number];

const rowOf = (lat: number) => Math.floor(lat / ROW_DEGREES);

/** Kilometres in a degree of longitude at a latitude, to about 0.3 %. */
export const kmPerLng = (lat: number): number => KM_PER_LATITUDE * 1.003 * Math.cos((lat * Math.PI) / 180);

function edgeRows({ type, coordinates }: Polygon | MultiPolygon): Map<number, Edge[]> {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat();
  const rows = new Map<number, Edge[]>();
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [ax, ay] = ring[index - 1] as [number, number];
      const [bx, by] = ring[index] as [number, number];
      for (let row = rowOf(Math.min(ay, by)); row <= rowOf(Math.max(ay, by)); row++) {
        const edges = rows.get(row);
        if (edges === undefined) rows.set(row, [[ax, ay, bx, by]]);
        else edges.push([ax, ay, bx, by]);
      }
    }
  }
  return rows;
}

/** Indexes a polygon. Rings and holes count alike: a point is inside where a ray from it meets an odd number of edges. */
export function indexOutline(polygon: Polygon | MultiPolygon): IndexedOutline {
  const rows = edgeRows(polygon);
  return {
    contains(lng, lat) {
      let isInside = false;
      for (const [ax, ay, bx, by] of rows.get(rowOf(lat)) ?? []) {
        if (ay > lat !== by > lat && lng < ax + ((lat - ay) / (by - ay)) * (bx - ax)) isInside = !isInside;
      }
      return isInside;
    },
    nearest(lng, lat, withinKm) {
      const [perLng, reachLat] = [kmPerLng(lat), withinKm / KM_PER_LATITUDE];
      const reachLng = withinKm / perLng;
      let found: { at: Position; km: number } | null = null;
      for (let row = rowOf(lat - reachLat); row <= rowOf(lat + reachLat); row++) {
        for (const [ax, ay, bx, by] of rows.get(row) ?? []) {
          if ((ax < lng - reachLng && bx < lng - reachLng) || (ax > lng + reachLng && bx > lng + reachLng)) continue;
          const [px, py] = [(ax - lng) * perLng, (ay - lat) * KM_PER_LATITUDE];
          const [dx, dy] = [(bx - ax) * perLng, (by - ay) * KM_PER_LATITUDE];
          const length2 = dx * dx + dy * dy;
          const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, -(px * dx + py * dy) / length2));
          const km = Math.hypot(px + along * dx, py + along * dy);
          if (km <= withinKm && km < (found?.km ?? Infinity)) {
            found = { km, at: [ax + along * (bx - ax), ay + along * (by - ay)] };
          }
        }
      }
      return found;
    }
  };
}
