import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { TerritoryTopology } from '../../../territory/read-territory';
import type { Bbox } from '../../../view/page/preset-views';
import type { FaceGeometry } from '../geodata';

/** Margin around land that a map is fitted to, as a share of its width and height. */
const FACE_MARGIN = 0.06;

/** The box around some faces, in degrees WGS84; nothing where there are none of them. */
export function faceBox(territory: TerritoryTopology, ids: ReadonlySet<string>): Bbox | undefined {
  const faces = (territory.objects.faces.geometries as FaceGeometry[]).filter(({ properties }) =>
    ids.has(properties.id)
  );
  if (faces.length === 0) return undefined;
  // `bbox` of topojson-client takes every arc there is, of whatever face.
  const [xs, ys] = [0, 1].map((axis) =>
    faces.flatMap((face) => {
      const { geometry } = feature(territory, face) as Feature<Polygon | MultiPolygon>;
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return polygons.flatMap(([outer = []]) => outer.map((position) => position[axis] ?? NaN));
    })
  );
  const [least, most] = [
    (values: readonly number[] = []) => values.reduce((a, b) => Math.min(a, b), Infinity),
    (values: readonly number[] = []) => values.reduce((a, b) => Math.max(a, b), -Infinity)
  ];
  return [least(xs), least(ys), most(xs), most(ys)];
}

/** A box with a margin. */
export function withMargin([west, south, east, north]: Bbox): Bbox {
  const [dx, dy] = [(east - west) * FACE_MARGIN, (north - south) * FACE_MARGIN];
  return [west - dx, south - dy, east + dx, north + dy];
}

/** A map of a small change still tells where in the country it is: degrees of latitude, and half those of longitude. */
const LEAST_DEGREES = 2;

/** The box around land that changes, which may be small, with some of the country around it. */
export function changeBox(territory: TerritoryTopology, ids: ReadonlySet<string>): Bbox | undefined {
  const box = faceBox(territory, ids);
  if (box === undefined) return undefined;
  const [west, south, east, north] = withMargin(box);
  const dx = Math.max(0, 2 * LEAST_DEGREES - (east - west)) / 2;
  const dy = Math.max(0, LEAST_DEGREES - (north - south)) / 2;
  return [west - dx, south - dy, east + dx, north + dy];
}
