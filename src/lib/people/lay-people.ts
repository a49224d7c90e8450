import type { MultiPolygon, Polygon } from 'geojson';
import type { FacePeople, Move, TownOnBorder } from './face-people';
import { KM_PER_LATITUDE } from '../geodesy/earth';
import { indexOutline, kmPerLng, type IndexedOutline } from './outline';
import type { PeoplePoint } from './people-points';

/** A town whose point lies nearer to a border than this may lie beyond it: the lines' accuracy, in km. */
const TOWN_MOVES_KM = 1.5;
/** The countryside up to this distance from a border may lie beyond it: in 95 of 100 places, lines are better. */
const RURAL_MOVES_KM = 0.7;
/** Towns up to this distance from a border are looked at as discs. */
const DISC_REACH_KM = 6;
/** People per km² of a town's disc: the density of towns of the Donbas within their outlines. */
const DISC_DENSITY = 1800;
/** Half the side of the cells of the countryside near the lines: 0.025 degrees are 1.9 by 2.8 km. */
const HALF_CELL_KM = 1.15;
/** Points at which a disc is looked at. */
const DISC_SAMPLES = 300;

/** Land of one unit with an id of its own; cells of one unit do not overlap. */
export interface PeopleCell {
  readonly id: string;
  readonly unit: string;
  readonly geometry: Polygon | MultiPolygon;
}

interface IndexedCell {
  readonly id: string;
  readonly outline: IndexedOutline;
}

/** A point that no cell of its unit contains. */
export class PointOutsideError extends Error {
  override readonly name = 'PointOutsideError';
  constructor(readonly point: PeoplePoint) {
    super(`a point with ${point.people} people in ${point.unit} lies outside every face`);
  }
}

function indexCells(cells: readonly PeopleCell[]): Map<string, IndexedCell[]> {
  const units = new Map<string, IndexedCell[]>();
  for (const { id, unit, geometry } of cells) {
    let indexed: IndexedOutline | undefined;
    const cell: IndexedCell = {
      id,
      // Most units are one cell, and nobody asks where its outline is.
      get outline() {
        return (indexed ??= indexOutline(geometry));
      }
    };
    units.set(unit, [...(units.get(unit) ?? []), cell]);
  }
  return units;
}

const cellAt = (cells: readonly IndexedCell[], lng: number, lat: number) =>
  cells.find(({ outline }) => outline.contains(lng, lat));

/**
 * The cell of a point: the one around it, else the nearest of its unit, since coasts and borders are rounded. The
 * register knows the unit of a place better than a rounded border does.
 */
function cellOf(cells: readonly IndexedCell[], { lng, lat }: PeoplePoint): IndexedCell | undefined {
  const [only] = cells;
  if (cells.length === 1) return only;
  const around = cellAt(cells, lng, lat);
  if (around !== undefined) return around;
  const near = cells.map((cell) => ({ cell, km: cell.outline.nearest(lng, lat, 10)?.km ?? Infinity }));
  const [nearest] = near.sort((a, b) => a.km - b.km);
  return nearest?.km === Infinity ? undefined : nearest?.cell;
}

/** The cell of each point, by its id; `undefined` for points that lie in none. */
export function cellsOfPoints(points: readonly PeoplePoint[], cells: readonly PeopleCell[]): (string | undefined)[] {
  const units = indexCells(cells);
  return points.map((point) => cellOf(units.get(point.unit) ?? [], point)?.id);
}

/** Water nearer than this to the way from a town to a border counts as on the way: its banks are smoothed. */
const BANK_KM = 0.15;

/** Whether water lies between a town and the nearest point of a border, or where that is. */
function isAcrossWater(
  water: IndexedOutline,
  { lng, lat }: PeoplePoint,
  [x = NaN, y = NaN]: readonly number[]
): boolean {
  return [0.25, 0.5, 0.75, 1, 1.1].some((part) => {
    const [atLng, atLat] = [lng + (x - lng) * part, lat + (y - lat) * part];
    return water.contains(atLng, atLat) || water.nearest(atLng, atLat, BANK_KM) !== null;
  });
}

/** Points spread evenly over a disc of one, as seeds in a sunflower are. */
const DISC = Array.from({ length: DISC_SAMPLES }, (_, index) => {
  const [radius, turn] = [Math.sqrt((index + 0.5) / DISC_SAMPLES), index * Math.PI * (3 - Math.sqrt(5))];
  return [radius * Math.cos(turn), radius * Math.sin(turn)] as const;
});

/** People of a town by the cell in which they lie where the town is a disc; land of other units is left out. */
function spreadTown(cells: readonly IndexedCell[], { lng, lat, people }: PeoplePoint): Map<string, number> {
  const radiusKm = Math.sqrt(people / DISC_DENSITY / Math.PI);
  const counts = new Map<string, number>();
  for (const [x, y] of DISC) {
    const cell = cellAt(cells, lng + (x * radiusKm) / kmPerLng(lat), lat + (y * radiusKm) / KM_PER_LATITUDE);
    if (cell !== undefined) counts.set(cell.id, (counts.get(cell.id) ?? 0) + 1);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return new Map([...counts].map(([id, count]) => [id, (people * count) / total]));
}

/** Moves by pair of cells, added up. */
class Moves {
  readonly #people = new Map<string, number>();

  add(from: string, to: string, people: number): void {
    // A space is in no id of a face.
    const pair = `${from} ${to}`;
    this.#people.set(pair, (this.#people.get(pair) ?? 0) + people);
  }

  /** Whole numbers, in the order of the ids. */
  list(): Move[] {
    const rows = [...this.#people].map(([pair, people]): Move => {
      const [from = '', to = ''] = pair.split(' ');
      return [from, to, Math.round(people)];
    });
    return rows.filter(([, , people]) => people > 0).sort((a, b) => (a.join() < b.join() ? -1 : 1));
  }
}

/** What of a cell of the countryside, at a distance from a border, lies within `RURAL_MOVES_KM` of it on its own side. */
function ruralShare(km: number): number {
  const [from, to] = [Math.max(0, km - HALF_CELL_KM), Math.min(RURAL_MOVES_KM, km + HALF_CELL_KM)];
  return Math.max(0, to - from) / (km + HALF_CELL_KM - Math.max(0, km - HALF_CELL_KM));
}

/** Gives towns their names, where they are known. */
export type NameTown = (point: PeoplePoint) => Pick<TownOnBorder, 'id' | 'name'>;

/**
 * Lays points into cells that cover every unit: faces of a date, of a person's own line, or of bands around one.
 *
 * @throws {PointOutsideError} where a point lies in none
 *
 * @param water over which no town moves
 */
export function layPeople(
  points: readonly PeoplePoint[],
  cells: readonly PeopleCell[],
  water: Polygon | MultiPolygon,
  nameTown: NameTown = () => ({})
): FacePeople {
  const units = indexCells(cells);
  const waterOutline = indexOutline(water);
  const faces: Record<string, number> = {};
  const [rural, spread] = [new Moves(), new Moves()];
  const towns: TownOnBorder[] = [];
  for (const point of points) {
    const own = units.get(point.unit) ?? [];
    const cell = cellOf(own, point);
    if (cell === undefined) throw new PointOutsideError(point);
    faces[cell.id] = (faces[cell.id] ?? 0) + point.people;
    const reachKm = point.isTown ? DISC_REACH_KM : RURAL_MOVES_KM + HALF_CELL_KM;
    const borders = own
      .filter(({ id }) => id !== cell.id)
      .flatMap(({ id, outline }) => {
        const nearest = outline.nearest(point.lng, point.lat, reachKm);
        return nearest === null ? [] : [{ id, ...nearest }];
      })
      .filter(({ at }) => !point.isTown || !isAcrossWater(waterOutline, point, at));
    if (!point.isTown) {
      for (const { id, km } of borders) rural.add(cell.id, id, point.people * ruralShare(km));
      continue;
    }
    const near = borders.filter(({ km }) => km <= TOWN_MOVES_KM);
    if (near.length > 0) {
      const km = Math.round(Math.min(...near.map((border) => border.km)) * 100) / 100;
      towns.push({ ...nameTown(point), people: point.people, from: cell.id, to: near.map(({ id }) => id), km });
    }
    if (borders.length === 0) continue;
    for (const [id, people] of spreadTown(own, point)) {
      if (id !== cell.id && borders.some((border) => border.id === id)) spread.add(cell.id, id, people);
    }
  }
  return { faces, towns, rural: rural.list(), spread: spread.list() };
}
