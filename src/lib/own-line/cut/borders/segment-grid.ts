import type { Position } from 'geojson';
import { kmPerDegree } from '../../../geodesy/distance';

/** Sides of the cells, in degrees: a few kilometres, more than any distance that is asked for. */
const [CELL_LNG, CELL_LAT] = [0.06, 0.04];

type Segment = readonly [ax: number, ay: number, bx: number, by: number, tag: string];

/** Lines in cells, so that only those nearby are looked at. */
export class SegmentGrid {
  readonly #cells = new Map<string, Segment[]>();

  /** Adds a line; what lies near it is said to be near `tag`. */
  add(line: readonly Position[], tag: string): void {
    for (let index = 1; index < line.length; index++) {
      const [from, to] = [line[index - 1], line[index]] as [Position, Position];
      for (const key of cellsBetween(from, to)) {
        const cell = this.#cells.get(key) ?? [];
        cell.push([from[0] ?? NaN, from[1] ?? NaN, to[0] ?? NaN, to[1] ?? NaN, tag]);
        this.#cells.set(key, cell);
      }
    }
  }

  /** The tag of the nearest line within a distance of at most 2 km; `undefined` if there is none. */
  nearest(position: Position, km: number): string | undefined {
    const [lng = NaN, lat = NaN] = position;
    const [column, row] = [Math.floor(lng / CELL_LNG), Math.floor(lat / CELL_LAT)];
    const [kmPerLng, kmPerLat] = kmPerDegree(lat);
    let best = km;
    let found: string | undefined;
    for (let x = column - 1; x <= column + 1; x++) {
      for (let y = row - 1; y <= row + 1; y++) {
        for (const [fromX, fromY, toX, toY, tag] of this.#cells.get(`${x},${y}`) ?? []) {
          const [ax, ay] = [(fromX - lng) * kmPerLng, (fromY - lat) * kmPerLat];
          const [dx, dy] = [(toX - fromX) * kmPerLng, (toY - fromY) * kmPerLat];
          const length2 = dx * dx + dy * dy;
          const share = length2 === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length2));
          const distance = Math.hypot(ax + share * dx, ay + share * dy);
          if (distance <= best) [best, found] = [distance, tag];
        }
      }
    }
    return found;
  }
}

/** The cells of the box around a segment. */
function cellsBetween([ax = NaN, ay = NaN]: Position, [bx = NaN, by = NaN]: Position): string[] {
  const range = (a: number, b: number, size: number) => {
    const first = Math.floor(Math.min(a, b) / size);
    return Array.from({ length: Math.floor(Math.max(a, b) / size) - first + 1 }, (_, index) => first + index);
  };
  return range(ax, bx, CELL_LNG).flatMap((x) => range(ay, by, CELL_LAT).map((y) => `${x},${y}`));
}
