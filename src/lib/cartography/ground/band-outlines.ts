import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { contoursAt } from '../../geodesy/contours';
import { DistanceGrid, type Grid } from '../../geodesy/distance-grid';
import { fromPlane, onPlane } from '../../geodesy/equal-area-plane';
import { remember } from '../../remember';
import { WIDEST_BAND_KM } from '../../territory/border-factors';
import type { Frame } from './frame';

type Point = [x: number, y: number];

const ringsOf = (geometry: Polygon | MultiPolygon): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** The cells that a band of the largest width could reach. */
function gridAround(lines: readonly (readonly Point[])[]): Grid {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of lines.flat()) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  const margin = WIDEST_BAND_KM + 5;
  const [left, bottom] = [Math.floor(west - margin), Math.floor(south - margin)];
  return {
    west: left,
    south: bottom,
    columns: Math.ceil(east + margin) - left,
    rows: Math.ceil(north + margin) - bottom
  };
}

/** How far the land of a frame lies from its line of contact as drawn, in cells of a kilometre. */
const landDistances = remember(({ geodata: { territory } }: Frame) => {
  const lines = feature(territory, territory.objects.lineOfContact).features.flatMap(({ geometry }) =>
    (geometry as MultiLineString).coordinates.map((line) => line.map(onPlane))
  );
  const grid = gridAround(lines);
  const distances = new DistanceGrid(grid, lines);
  const values = new Map<number, number>();
  for (const { geometry } of feature(territory, territory.objects.faces).features) {
    for (const rings of ringsOf(geometry as Polygon | MultiPolygon)) {
      distances.eachIn(
        rings.map((ring) => ring.map(onPlane)),
        (km, cell) => values.set(cell, km)
      );
    }
  }
  return { grid, values };
});

/** The edges of the land within a distance of the whole line of contact, on both sides, as SVG path data. */
export function bandOutline(frame: Frame, km: number): string {
  const { grid, values } = landDistances(frame);
  return contoursAt(grid, values, km)
    .filter((line) => line.length > 3)
    .map((line) => {
      const points = line.map((point) => {
        const [lng = NaN, lat = NaN] = fromPlane(point);
        const [x, y] = frame.projection.project(lng, lat);
        return `${x.toFixed(1)},${y.toFixed(1)}`;
      });
      return `M${points.join('L')}`;
    })
    .join('');
}
