import type { Position } from 'geojson';
import { KM_PER_LATITUDE } from '../../../geodesy/earth';
import type { UnitsTopology } from '../../../territory/units';

/** Side of the cells in which segments of borders are looked up, in degrees. */
const CELL_DEGREES = 0.05;

/** The nearest place on a border. */
export interface OnBorder {
  readonly at: Position;
  readonly km: number;
  readonly arc: number;
  /** How far along the arc, in positions: 2.5 is in the middle between the third and the fourth. */
  readonly along: number;
}

const cellOf = (degrees: number): number => Math.floor(degrees / CELL_DEGREES);
const keyOf = (column: number, row: number): number => column * 10_000 + row;

/** The borders of all units at full resolution, state border and coasts included, for asking what is near. */
export class BorderNetwork {
  readonly arcs: readonly (readonly Position[])[];
  /** Segments by cell: both ends, the arc, and the place of the first end in it, one after the other. */
  readonly #cells = new Map<number, number[]>();

  constructor(topology: UnitsTopology) {
    this.arcs = decodeArcs(topology);
    for (const [arc, positions] of this.arcs.entries()) {
      for (let index = 1; index < positions.length; index += 1) {
        const [ax = NaN, ay = NaN] = positions[index - 1] ?? [];
        const [bx = NaN, by = NaN] = positions[index] ?? [];
        for (let column = cellOf(Math.min(ax, bx)); column <= cellOf(Math.max(ax, bx)); column += 1) {
          for (let row = cellOf(Math.min(ay, by)); row <= cellOf(Math.max(ay, by)); row += 1) {
            const key = keyOf(column, row);
            const cell = this.#cells.get(key);
            if (cell === undefined) this.#cells.set(key, [ax, ay, bx, by, arc, index - 1]);
            else cell.push(ax, ay, bx, by, arc, index - 1);
          }
        }
      }
    }
  }

  /** The nearest place on a border within a distance. */
  nearest([lng = NaN, lat = NaN]: Position, withinKm: number): OnBorder | undefined {
    const perLng = KM_PER_LATITUDE * Math.cos((lat * Math.PI) / 180);
    const [reachLng, reachLat] = [withinKm / perLng, withinKm / KM_PER_LATITUDE];
    let nearest: number[] = [];
    let along = 0;
    let least = withinKm;
    for (let column = cellOf(lng - reachLng); column <= cellOf(lng + reachLng); column += 1) {
      for (let row = cellOf(lat - reachLat); row <= cellOf(lat + reachLat); row += 1) {
        const cell = this.#cells.get(keyOf(column, row)) ?? [];
        // A hundred thousand segments are looked at for one line: no objects are made for each.
        for (let place = 0; place < cell.length; place += 6) {
          const px = ((cell[place] ?? NaN) - lng) * perLng;
          const py = ((cell[place + 1] ?? NaN) - lat) * KM_PER_LATITUDE;
          const dx = ((cell[place + 2] ?? NaN) - lng) * perLng - px;
          const dy = ((cell[place + 3] ?? NaN) - lat) * KM_PER_LATITUDE - py;
          const length2 = dx * dx + dy * dy;
          const share = length2 === 0 ? 0 : Math.min(1, Math.max(0, -(px * dx + py * dy) / length2));
          const km = Math.hypot(px + share * dx, py + share * dy);
          if (km >= least) continue;
          least = km;
          nearest = cell.slice(place, place + 6);
          along = share;
        }
      }
    }
    const [ax = NaN, ay = NaN, bx = NaN, by = NaN, arc = NaN, index = NaN] = nearest;
    if (nearest.length === 0) return undefined;
    const at = along === 0 ? [ax, ay] : along === 1 ? [bx, by] : [ax + along * (bx - ax), ay + along * (by - ay)];
    return { at, km: least, arc, along: index + along };
  }
}

function decodeArcs({ arcs, transform }: UnitsTopology): Position[][] {
  if (transform === undefined) return arcs;
  const [[sx, sy], [tx, ty]] = [transform.scale, transform.translate];
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => [(x += dx) * sx + tx, (y += dy) * sy + ty]);
  });
}
