import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { contoursAt } from '../../geodesy/contours';
import { DistanceGrid, type Grid } from '../../geodesy/distance-grid';
import { fromPlane, onPlane } from '../../geodesy/equal-area-plane';
import { remember } from '../../remember';
import { binOfKm, WIDEST_BAND_KM, type FaceDistances } from '../../territory/border-factors';
import type { TerritoryTopology } from '../../territory/read-territory';
import type { Holder, UnitCode } from '../../territory/territory';

type Point = [x: number, y: number];

/** Distances from the whole line of contact, in km; 0 where a side has none. */
export type SideDistances = Readonly<Record<Holder, number>>;

/** A line that is closed or ends where the land does, in degrees WGS84. */
export type BandEdge = readonly Position[];

/** Shorter edges are noise of the grid. */
const LEAST_POINTS = 4;

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

/** How far the land of each side lies from its line of contact as drawn, in cells of a kilometre; no number elsewhere. */
const landDistances = remember((territory: TerritoryTopology) => {
  const lines = feature(territory, territory.objects.lineOfContact).features.flatMap(({ geometry }) =>
    (geometry as MultiLineString).coordinates.map((line) => line.map(onPlane))
  );
  const grid = gridAround(lines);
  const distances = new DistanceGrid(grid, lines);
  const unknown = () => new Float32Array(grid.columns * grid.rows).fill(NaN);
  const sides: Record<Holder, Float32Array> = { ukraine: unknown(), russia: unknown() };
  const all = unknown();
  const unitCodes: UnitCode[] = [];
  /** Place of each cell's unit among `unitCodes`. */
  const units = new Uint8Array(grid.columns * grid.rows);
  for (const { geometry, properties } of feature(territory, territory.objects.faces).features) {
    const side = sides[properties.holder];
    if (!unitCodes.includes(properties.unit)) unitCodes.push(properties.unit);
    const unit = unitCodes.indexOf(properties.unit);
    for (const rings of ringsOf(geometry as Polygon | MultiPolygon)) {
      distances.eachIn(
        rings.map((ring) => ring.map(onPlane)),
        (km, cell) => {
          side[cell] = km;
          all[cell] = km;
          units[cell] = unit;
        }
      );
    }
  }
  return { grid, distances, sides, all, units, unitCodes };
});

/**
 * The edges of the land within a distance of the whole line of contact, which each side may have of its own. The first
 * call for a territory measures its land, which takes most of a second; all others a few milliseconds.
 *
 * @param kept units that the land is kept to; none: all of it
 */
export function bandEdges(
  territory: TerritoryTopology,
  { ukraine, russia }: SideDistances,
  kept: readonly UnitCode[] = []
): BandEdge[] {
  const { grid, sides, all, units, unitCodes } = landDistances(territory);
  const isKept = unitCodes.map((code) => kept.includes(code));
  // Outside what is kept nothing is known: the edges end there.
  const within = (values: Float32Array) =>
    kept.length === 0 ? values : values.map((km, cell) => (isKept[units[cell] ?? 0] === true ? km : NaN));
  const contours =
    ukraine === russia
      ? contoursAt(grid, within(all), ukraine)
      : [...contoursAt(grid, within(sides.ukraine), ukraine), ...contoursAt(grid, within(sides.russia), russia)];
  return contours.filter((line) => line.length >= LEAST_POINTS).map((line) => line.map((point) => fromPlane(point)));
}

/** How far positions lie from the whole line of contact as drawn, in km. */
export function kmFromContact(territory: TerritoryTopology, positions: readonly Position[]): number[] {
  const { distances } = landDistances(territory);
  return positions.map((position) => distances.at(...onPlane(position)));
}

/**
 * The land of each face by its distance from the line of contact as drawn, as along the atlas's own lines but without
 * people: counted in cells of a km² and scaled to the area of the face.
 */
export function landByDistance(territory: TerritoryTopology): FaceDistances[] {
  const { distances } = landDistances(territory);
  return feature(territory, territory.objects.faces).features.map(({ geometry, properties }) => {
    const cells: (number | undefined)[] = [];
    let [count, farthestKm] = [0, 0];
    for (const rings of ringsOf(geometry as Polygon | MultiPolygon)) {
      distances.eachIn(
        rings.map((ring) => ring.map(onPlane)),
        (km) => {
          cells[binOfKm(km)] = (cells[binOfKm(km)] ?? 0) + 1;
          count += 1;
          farthestKm = Math.max(farthestKm, km);
        }
      );
    }
    const from = Math.max(
      0,
      cells.findIndex((cell) => cell !== undefined)
    );
    const km2 = Array.from(cells.slice(from), (cell) => ((cell ?? 0) * properties.areaKm2) / count);
    return { face: properties.id, from, km2, farthestKm, people: [] };
  });
}
