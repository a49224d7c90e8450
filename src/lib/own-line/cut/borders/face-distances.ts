import type { Position } from 'geojson';
import { DistanceGrid, type Grid } from '../../../geodesy/distance-grid';
import { onPlane } from '../../../geodesy/equal-area-plane';
import { binOfKm, holderOfFace, WIDEST_BAND_KM, type FaceDistances } from '../../../territory/border-factors';
import type { Holder } from '../../../territory/territory';
import { withPositions, type LinePart } from '../../../territory/line/line-parts';

type Point = [x: number, y: number];

/** Where the line runs over water it counts as far as land of both sides is this near: across limans, not out to sea. */
const BOTH_SHORES_KM = 8;
/** Most between two places of a segment that are asked, in km. */
const STEP_KM = 1;

export interface FaceOnPlane {
  readonly id: string;
  readonly areaKm2: number;
  /** The rings of each of its polygons. */
  readonly polygons: readonly (readonly Point[])[][];
}

/** People at a point, in the face that is asked for. */
export interface PlacedPeople {
  readonly position: Position;
  readonly people: number;
}

const project = (line: readonly Position[]): Point[] => line.map(onPlane);

function gridAround(faces: readonly FaceOnPlane[]): Grid {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of faces.flatMap(({ polygons }) => polygons.flat(2))) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  const [left, bottom] = [Math.floor(west) - 1, Math.floor(south) - 1];
  return { west: left, south: bottom, columns: Math.ceil(east) + 1 - left, rows: Math.ceil(north) + 1 - bottom };
}

/** The faces on the plane of equal area. */
export function facesOnPlane(
  faces: readonly { readonly id: string; readonly areaKm2: number; readonly polygons: readonly Position[][][] }[]
): FaceOnPlane[] {
  return faces.map(({ id, areaKm2, polygons }) => ({
    id,
    areaKm2,
    polygons: polygons.map((rings) => rings.map(project))
  }));
}

/** Vertices of what a side holds, in cells of the reach, to see whether any of its land is near a point. */
function shores(faces: readonly FaceOnPlane[], holder: Holder): (point: Point) => boolean {
  const cells = new Map<string, Point[]>();
  const cell = (value: number) => Math.floor(value / BOTH_SHORES_KM);
  for (const { id, polygons } of faces) {
    if (holderOfFace(id) !== holder) continue;
    for (const [x, y] of polygons.flat(2)) {
      const key = `${cell(x)},${cell(y)}`;
      const points = cells.get(key) ?? [];
      points.push([x, y]);
      cells.set(key, points);
    }
  }
  return ([x, y]) =>
    [-1, 0, 1].some((dx) =>
      [-1, 0, 1].some((dy) =>
        (cells.get(`${cell(x) + dx},${cell(y) + dy}`) ?? []).some(
          ([px, py]) => Math.hypot(px - x, py - y) <= BOTH_SHORES_KM
        )
      )
    );
}

/** The stretches of the table's line with land of both sides near them: what of it runs on water between two shores. */
function betweenShores(parts: readonly LinePart[], faces: readonly FaceOnPlane[]): Point[][] {
  const isNear = [shores(faces, 'ukraine'), shores(faces, 'russia')];
  const stretches: Point[][] = [];
  for (const { positions } of withPositions(parts)) {
    let stretch: Point[] = [];
    const line = project(positions);
    line.forEach((from, index) => {
      const to = line[index + 1] ?? from;
      const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / STEP_KM));
      for (let step = 0; step < steps; step++) {
        const share = step / steps;
        const point: Point = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
        if (isNear.every((test) => test(point))) stretch.push(point);
        else {
          if (stretch.length > 1) stretches.push(stretch);
          stretch = [];
        }
      }
    });
    if (stretch.length > 1) stretches.push(stretch);
  }
  return stretches;
}

/**
 * How far land lies from the whole line of contact: its arcs between the holders' faces, and where it runs on water
 * between two shores.
 *
 * @param contact the arcs between faces of different holders, at full resolution
 */
export function distanceGrid(
  faces: readonly FaceOnPlane[],
  contact: readonly (readonly Position[])[],
  parts: readonly LinePart[]
): DistanceGrid {
  return new DistanceGrid(gridAround(faces), [...contact.map(project), ...betweenShores(parts, faces)]);
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The land of a face by distance: counted in cells of a km², and scaled to the area of the face. */
export function measureDistances(
  grid: DistanceGrid,
  { id, areaKm2, polygons }: FaceOnPlane,
  points: readonly PlacedPeople[]
): FaceDistances {
  const cells: number[] = [];
  let [count, farthest] = [0, 0];
  for (const rings of polygons) {
    grid.eachIn(rings, (km) => {
      cells[binOfKm(km)] = (cells[binOfKm(km)] ?? 0) + 1;
      count += 1;
      farthest = Math.max(farthest, km);
    });
  }
  for (const point of polygons.flat(2)) farthest = Math.max(farthest, grid.at(...point));
  if (count === 0) {
    // A sliver between the middles of cells: all of it where it lies farthest.
    cells[binOfKm(farthest)] = 1;
    count = 1;
  }
  const from = cells.findIndex((cell) => cell !== undefined);
  const km2 = Array.from(cells.slice(from), (cell) => round(((cell ?? 0) * areaKm2) / count));
  const people = km2.map(() => 0);
  for (const { position, people: count } of points) {
    // A place at a rounded border may lie a little nearer or farther than any land of its face.
    const bin = Math.min(people.length - 1, Math.max(0, binOfKm(grid.at(...onPlane(position))) - from));
    people[bin] = (people[bin] ?? 0) + count;
  }
  return { face: id, from, km2, farthestKm: round(farthest), people: withoutTail(people) };
}

const withoutTail = (counts: readonly number[]): number[] =>
  counts.slice(
    0,
    counts.reduce((last, count, index) => (count > 0 ? index + 1 : last), 0)
  );

/** Distance of a position from the line in km, to 0.1; `undefined` beyond the widest band. */
export function kmOnGrid(grid: DistanceGrid, position: Position): number | undefined {
  const km = grid.at(...onPlane(position));
  return km <= WIDEST_BAND_KM ? round(km) : undefined;
}
