import type { Position } from 'geojson';
import type { UnitsTopology } from '../../../territory/units';

/** Side of the cells in which segments of borders are looked up, in degrees. */
const CELL_DEGREES = 0.05;
const KM_PER_LAT = 111.2;

/** The nearest place on a border. */
export interface OnBorder {
  readonly at: Position;
  readonly km: number;
  readonly arc: number;
  /** How far along the arc, in positions: 2.5 is in the middle between the third and the fourth. */
  readonly along: number;
}

type Segment = readonly [arc: number, index: number];

const cellOf = (degrees: number): number => Math.floor(degrees / CELL_DEGREES);
const keyOf = (column: number, row: number): number => column * 10_000 + row;

/** The borders of all units at full resolution, state border and coasts included, for asking what is near. */
export class BorderNetwork {
  readonly arcs: readonly (readonly Position[])[];
  readonly #cells = new Map<number, Segment[]>();

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
            if (cell === undefined) this.#cells.set(key, [[arc, index - 1]]);
            else cell.push([arc, index - 1]);
          }
        }
      }
    }
  }

  /** The nearest place on a border within a distance. */
  nearest([lng = NaN, lat = NaN]: Position, withinKm: number): OnBorder | undefined {
    const perLng = KM_PER_LAT * Math.cos((lat * Math.PI) / 180);
    const [reachLng, reachLat] = [withinKm / perLng, withinKm / KM_PER_LAT];
    let found: OnBorder | undefined;
    let least = withinKm;
    for (let column = cellOf(lng - reachLng); column <= cellOf(lng + reachLng); column += 1) {
      for (let row = cellOf(lat - reachLat); row <= cellOf(lat + reachLat); row += 1) {
        for (const [arc, index] of this.#cells.get(keyOf(column, row)) ?? []) {
          const [ax = NaN, ay = NaN] = this.arcs[arc]?.[index] ?? [];
          const [bx = NaN, by = NaN] = this.arcs[arc]?.[index + 1] ?? [];
          const [px, py] = [(ax - lng) * perLng, (ay - lat) * KM_PER_LAT];
          const [dx, dy] = [(bx - ax) * perLng, (by - ay) * KM_PER_LAT];
          const length2 = dx * dx + dy * dy;
          const share = length2 === 0 ? 0 : Math.min(1, Math.max(0, -(px * dx + py * dy) / length2));
          const km = Math.hypot(px + share * dx, py + share * dy);
          if (km > least || (km === least && found !== undefined)) continue;
          least = km;
          const at = share === 0 ? [ax, ay] : share === 1 ? [bx, by] : [ax + share * (bx - ax), ay + share * (by - ay)];
          found = { at, km, arc, along: index + share };
        }
      }
    }
    return found;
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
