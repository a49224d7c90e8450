/** Day of the official estimate that all points add up to. */
export const COUNTED_ON = '2022-01-01';

/** Units whose totals are of another basis than the official estimate of the population present. */
export const OTHER_BASIS_UNITS: readonly string[] = ['UA-40', 'UA-43'];

/** People at one position: a town, or the countryside of one cell of a grid. */
export interface PeoplePoint {
  readonly lng: number;
  readonly lat: number;
  readonly people: number;
  /** ISO 3166-2 code. */
  readonly unit: string;
  readonly isTown: boolean;
}

/** Positions in `people-points.json` are whole numbers of this part of a degree, about 10 m. */
const POINT_STEPS = 10_000;

/**
 * `static/geodata/people-points.json`: of each unit its towns and its countryside, as columns of whole numbers; the
 * positions as steps from the point before.
 */
export interface PeoplePointsFile {
  readonly countedOn: string;
  readonly units: Readonly<Record<string, Readonly<Record<'towns' | 'rural', PointColumns>>>>;
}

interface PointColumns {
  readonly lng: readonly number[];
  readonly lat: readonly number[];
  readonly people: readonly number[];
}

function columnsOf(points: readonly PeoplePoint[]): PointColumns {
  const steps = (of: (point: PeoplePoint) => number) => {
    const whole = points.map((point) => Math.round(of(point) * POINT_STEPS));
    return whole.map((value, index) => value - (whole[index - 1] ?? 0));
  };
  return { lng: steps(({ lng }) => lng), lat: steps(({ lat }) => lat), people: points.map(({ people }) => people) };
}

/** Points as a file: sorted by unit, towns first, from south to north. */
export function writePeoplePoints(points: readonly PeoplePoint[]): PeoplePointsFile {
  const codes = [...new Set(points.map(({ unit }) => unit))].sort();
  // Rows of a fortieth of a degree keep neighbours together, which makes the steps short.
  const row = ({ lat }: PeoplePoint) => Math.floor(lat * 40);
  const sorted = [...points].sort((a, b) => row(a) - row(b) || a.lng - b.lng || a.lat - b.lat);
  const of = (unit: string, isTown: boolean) =>
    columnsOf(sorted.filter((point) => point.unit === unit && point.isTown === isTown));
  return {
    countedOn: COUNTED_ON,
    units: Object.fromEntries(codes.map((unit) => [unit, { towns: of(unit, true), rural: of(unit, false) }]))
  };
}

function pointsOf(unit: string, isTown: boolean, { lng, lat, people }: PointColumns): PeoplePoint[] {
  let [x, y] = [0, 0];
  return people.map((count, index) => {
    x += lng[index] ?? 0;
    y += lat[index] ?? 0;
    return { lng: x / POINT_STEPS, lat: y / POINT_STEPS, people: count, unit, isTown };
  });
}

/** Points of a file. */
export function readPeoplePoints({ units }: PeoplePointsFile): PeoplePoint[] {
  return Object.entries(units).flatMap(([unit, { towns, rural }]) => [
    ...pointsOf(unit, true, towns),
    ...pointsOf(unit, false, rural)
  ]);
}
