import type { Bbox } from '../../view/page/preset-views';

/**
 * Land beyond the edge of the base map (21–42.5° E, 43.3–53° N), as boxes in degrees: wide windows show it. The boxes
 * reach a little into the base map, to cover the cut edge of its countries; between the two in the south lies the sea.
 */
export const LAND_BEYOND: readonly Bbox[] = [
  [5, 38, 21.1, 60],
  [42.4, 38, 62, 60],
  [5, 52.9, 62, 60],
  [5, 38, 27.9, 43.35],
  [41.2, 38, 62, 43.35]
];

/** A box as a GeoJSON polygon. */
export function boxPolygon([west, south, east, north]: Bbox): GeoJSON.Polygon {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south]
      ]
    ]
  };
}
