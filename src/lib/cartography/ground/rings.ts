import type { Bbox } from '../../view/page/preset-views';

/** A ring of positions `[lng, lat]` in degrees WGS84, without the first one again at its end. */
export type Ring = readonly (readonly [lng: number, lat: number])[];

/** The corners of a box. */
export const boxRing = ([west, south, east, north]: Bbox): Ring => [
  [west, north],
  [east, north],
  [east, south],
  [west, south]
];

/** Distance between points along an edge of a ring where parallels are curves, in degrees. */
const STEP_DEGREES = 1;

/** The ring with points a degree or less apart: straight on the sphere's grid, it may be curved on the map. */
export function densifyRing(ring: Ring): Ring {
  return ring.flatMap(([lng, lat], index) => {
    const [toLng, toLat] = ring[(index + 1) % ring.length] ?? [lng, lat];
    const steps = Math.max(1, Math.ceil(Math.hypot(toLng - lng, toLat - lat) / STEP_DEGREES));
    const along = Array.from({ length: steps }, (_, step) => step / steps);
    return along.map((share) => [lng + (toLng - lng) * share, lat + (toLat - lat) * share] as const);
  });
}

/** A ring as a GeoJSON polygon. */
export function ringPolygon(ring: Ring): GeoJSON.Polygon {
  const [first] = ring;
  const closed = first === undefined ? ring : [...ring, first];
  return { type: 'Polygon', coordinates: [closed.map(([lng, lat]) => [lng, lat])] };
}
