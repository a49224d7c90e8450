import type { MultiPolygon, Polygon, Position } from 'geojson';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { arcKm } from '../../../geodesy/length';
import { SegmentGrid } from './segment-grid';

/**
 * A border follows water if two thirds of a stretch of about 5 km lie in it or within 1.5 km of its banks: the line is
 * accurate to about a kilometre, and the source of the water follows a coarse grid.
 */
const RIVER = { withinKm: 1.5, share: 2 / 3, stretchKm: 5, stepKm: 0.5 } as const;
/** The outline of Ukraine lies this near to a neighbour's where it is a state border; else it is a coast. */
const NEIGHBOUR_KM = 1;

type Properties = Readonly<Record<string, unknown>>;
type Shape = Polygon | MultiPolygon;

const ringsOf = ({ type, coordinates }: Shape): Position[][] => (type === 'Polygon' ? coordinates : coordinates.flat());

function boxOf(rings: readonly Position[][]): readonly [number, number, number, number] {
  const [xs, ys] = [rings.flat().map(([x = NaN]) => x), rings.flat().map(([, y = NaN]) => y)];
  const [least, most] = [Math.min, Math.max];
  return [least(...xs), least(...ys), most(...xs), most(...ys)];
}

/** What `Surroundings` reads: shapes of water, and of countries with their ISO codes. */
export interface SurroundingSources {
  readonly water: Topology<Record<string, GeometryCollection>>;
  readonly countries: Topology<Record<string, GeometryCollection<Properties>>>;
}

/** What lies along borders: rivers, reservoirs and other inland water, and the neighbouring countries. */
export class Surroundings {
  readonly #banks = new SegmentGrid();
  readonly #neighbours = new SegmentGrid();
  readonly #waters: { readonly box: ReturnType<typeof boxOf>; readonly shape: Shape }[] = [];

  /** Most borders are the same on every date. */
  readonly #riverKm = new Map<string, number>();
  readonly #outline = new Map<string, ReadonlyMap<string, number>>();

  constructor({ water, countries }: SurroundingSources) {
    for (const { shape } of readShapes(water)) {
      const rings = ringsOf(shape);
      this.#waters.push({ box: boxOf(rings), shape });
      for (const ring of rings) this.#banks.add(ring, 'water');
    }
    for (const { properties, shape } of readShapes(countries)) {
      if (properties['iso'] === 'UA') continue;
      for (const ring of ringsOf(shape)) this.#neighbours.add(ring, String(properties['iso']));
    }
  }

  #isAtWater(position: Position): boolean {
    if (this.#banks.nearest(position, RIVER.withinKm) !== undefined) return true;
    const [lng = NaN, lat = NaN] = position;
    return this.#waters.some(
      ({ box: [west, south, east, north], shape }) =>
        lng >= west && lng <= east && lat >= south && lat <= north && booleanPointInPolygon(position, shape)
    );
  }

  /** How much of a border in km follows a river or a reservoir. */
  riverKm(arc: readonly Position[]): number {
    return kept(this.#riverKm, arc, () => this.#measureRiver(arc));
  }

  #measureRiver(arc: readonly Position[]): number {
    return stretches(arc).reduce((sum, stretch) => {
      const wet = stretch.steps.filter((step) => this.#isAtWater(step)).length;
      return wet / stretch.steps.length >= RIVER.share ? sum + stretch.km : sum;
    }, 0);
  }

  /** What is beyond pieces of the outline: the sea, or a neighbour by its ISO code; with km of each. */
  besideOutline(arc: readonly Position[]): ReadonlyMap<string, number> {
    return kept(this.#outline, arc, () => this.#lookAround(arc));
  }

  #lookAround(arc: readonly Position[]): ReadonlyMap<string, number> {
    const km = new Map<string, number>();
    for (let index = 1; index < arc.length; index++) {
      const [[ax = NaN, ay = NaN], [bx = NaN, by = NaN]] = [arc[index - 1] ?? [], arc[index] ?? []];
      const beside = this.#neighbours.nearest([(ax + bx) / 2, (ay + by) / 2], NEIGHBOUR_KM) ?? 'sea';
      km.set(beside, (km.get(beside) ?? 0) + arcKm(arc.slice(index - 1, index + 1)));
    }
    return km;
  }
}

/** What was found of an arc before, by its ends and the sums of its coordinates; else found now. */
function kept<Found>(found: Map<string, Found>, arc: readonly Position[], find: () => Found): Found {
  let [sumX, sumY] = [0, 0];
  for (const [x = NaN, y = NaN] of arc) [sumX, sumY] = [sumX + x, sumY + y * y];
  const key = [arc.length, arc[0], arc.at(-1), sumX, sumY].join(' ');
  const known = found.get(key) ?? find();
  found.set(key, known);
  return known;
}

function readShapes(topology: SurroundingSources['countries'] | SurroundingSources['water']) {
  return Object.values(topology.objects).flatMap((object) =>
    feature(topology as SurroundingSources['countries'], object as GeometryCollection<Properties>).features.flatMap(
      ({ properties, geometry }): { properties: Partial<Properties>; shape: Shape }[] =>
        geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [{ properties, shape: geometry }] : []
    )
  );
}

/** A line in stretches of equal length, each with positions a step apart. */
function stretches(line: readonly Position[]): { km: number; steps: Position[] }[] {
  const total = arcKm(line);
  const count = Math.max(1, Math.round(total / RIVER.stretchKm));
  const perStretch = Math.max(1, Math.ceil(total / count / RIVER.stepKm));
  const steps = positionsAlong(line, total, count * perStretch);
  return Array.from({ length: count }, (_, index) => ({
    km: total / count,
    steps: steps.slice(index * perStretch, (index + 1) * perStretch)
  }));
}

/** Positions in the middle of so many equal pieces of a line. */
function positionsAlong(line: readonly Position[], totalKm: number, count: number): Position[] {
  const positions: Position[] = [];
  let passed = 0;
  for (let index = 1; index < line.length && positions.length < count; index++) {
    const [[ax = NaN, ay = NaN], [bx = NaN, by = NaN]] = [line[index - 1] ?? [], line[index] ?? []];
    const km = arcKm(line.slice(index - 1, index + 1));
    for (;;) {
      const at = ((positions.length + 0.5) / count) * totalKm;
      if (at > passed + km || positions.length >= count || km === 0) break;
      const share = (at - passed) / km;
      positions.push([ax + (bx - ax) * share, ay + (by - ay) * share]);
    }
    passed += km;
  }
  return positions;
}
