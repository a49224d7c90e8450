import earcut, { flatten } from 'earcut';
import { feature } from 'topojson-client';
import type { TerritoryTopology } from '../../../territory/read-territory';
import { remember } from '../../../remember';
import { mercatorY } from '../../../view/camera/mercator';
import type { Point } from '../box';

/** The faces as triangles, ready for the graphics card: positions in the unit square of Web Mercator. */
export interface FaceTriangles {
  /** x, y of each vertex, relative to `origin`, so that 32-bit numbers are exact to centimetres. */
  readonly positions: Float32Array;
  readonly origin: Point;
  readonly indices: Uint32Array;
  /** Range of each face's triangles in `indices`. */
  readonly ranges: ReadonlyMap<string, { readonly first: number; readonly count: number }>;
}

/**
 * Projects degrees to the unit square of Web Mercator, y downwards: x = λ/2π + ½, y = ½ − asinh(tan φ)/2π (Snyder, Map
 * Projections: A Working Manual, 1987, p. 41, on a sphere).
 */
export function mercatorUnit(lng: number, lat: number): [x: number, y: number] {
  return [lng / 360 + 0.5, mercatorY(lat)];
}

/** Triangulates every face of a territory, once. */
export const triangulateFaces = remember((topology: TerritoryTopology): FaceTriangles => {
  const origin = mercatorUnit(31.5, 48.5);
  const positions: number[] = [];
  const indices: number[] = [];
  const ranges = new Map<string, { first: number; count: number }>();
  for (const { properties, geometry } of feature(topology, topology.objects.faces).features) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
    const first = indices.length;
    for (const rings of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) {
      const { vertices, holes, dimensions } = flatten(
        rings.map((ring) =>
          ring.map(([lng = 0, lat = 0]) => {
            const [x, y] = mercatorUnit(lng, lat);
            return [x - origin[0], y - origin[1]];
          })
        )
      );
      const base = positions.length / 2;
      for (const index of earcut(vertices, holes, dimensions)) indices.push(base + index);
      for (const value of vertices) positions.push(value);
    }
    ranges.set(properties.id, { first, count: indices.length - first });
  }
  return { positions: Float32Array.from(positions), origin, indices: Uint32Array.from(indices), ranges };
});
