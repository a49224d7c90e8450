import type { Feature, FeatureCollection, LineString, Polygon, Position } from 'geojson';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { BadInput } from '../bad-input';
import { findCrossing } from './crossing';
import { readTable } from '../table';
import type { Unit } from '../units';

/** The part from the north-eastern state border to the Black Sea: in every table but those that name whole units. */
export const MAIN = 'main';

/** One connected piece of a line of contact: `main` or a pocket. */
export interface LinePart {
  readonly part: string;
  readonly closed: boolean;
  readonly positions: readonly Position[];
  /** Codes of units that are held whole, in place of positions: their borders are those of the topology. */
  readonly units?: readonly string[];
}

/** A line of contact ends in Ukraine's surroundings; anything else is a mistaken column or unit. */
const LNG_RANGE = [20, 45] as const;
const LAT_RANGE = [42, 54] as const;

/**
 * Around the Russian-held side of the main part, outside Ukraine: east of the border from its northern end, and from
 * the open Black Sea back along the south. Only what lies in Ukraine counts, so these corners need no precision.
 */
const NORTHERN_CORNERS: readonly Position[] = [
  [43.5, 51.2],
  [38.2, 50.6]
];
const SOUTHERN_CORNERS: readonly Position[] = [
  [31.2, 45.5],
  [30.9, 42.5],
  [43.5, 42.5]
];

/** The parts of a line-of-contact table, in its order. */
export function readLineOfContact(file: string, csv: string): LinePart[] {
  const parts = new Map<string, { part: string; closed: boolean; positions: Position[]; units?: string[] }>();
  for (const row of readTable(file, csv, ['part', 'seq', 'lon', 'lat', 'closed'])) {
    const name = row.text('part');
    const unit = row.optionalText('unit');
    if (unit !== null) {
      const whole = parts.get(name) ?? { part: name, closed: true, positions: [], units: [] };
      if (whole.units === undefined) throw new BadInput(file, `part ${name} has both points and whole units`);
      whole.units.push(unit);
      parts.set(name, whole);
      continue;
    }
    const closed = row.text('closed');
    if (closed !== 'true' && closed !== 'false') {
      throw new BadInput(file, `closed on line ${row.line} is neither true nor false: "${closed}"`);
    }
    const part = parts.get(name) ?? { part: name, closed: closed === 'true', positions: [] };
    if (part.units !== undefined) throw new BadInput(file, `part ${name} has both points and whole units`);
    if (part.closed !== (closed === 'true')) throw new BadInput(file, `part ${name} is both closed and open`);
    if (row.number('seq', [1, 1e6]) !== part.positions.length + 1) {
      throw new BadInput(file, `seq on line ${row.line} does not continue part ${name}`);
    }
    part.positions.push([row.number('lon', LNG_RANGE), row.number('lat', LAT_RANGE)]);
    parts.set(name, part);
  }
  return [...parts.values()];
}

/** The ring around what Russia holds behind a part of the line; only its intersection with Ukraine has a meaning. */
export function heldRing({ part, closed, positions }: LinePart): Position[] {
  const open = closed ? positions.slice(0, -1) : positions;
  const ring = part === MAIN ? [...NORTHERN_CORNERS, ...open, ...SOUTHERN_CORNERS] : [...open];
  return [...ring, ...ring.slice(0, 1)];
}

/** What closes a part and was drawn by nobody: straight lines from its ends to the corners, or to each other. */
export function closingChords({ part, closed, positions }: LinePart): [Position, Position][] {
  const [first, last] = [positions[0], positions.at(-1)];
  const [north, south] = [NORTHERN_CORNERS.at(-1), SOUTHERN_CORNERS[0]];
  if (closed || first === undefined || last === undefined || north === undefined || south === undefined) return [];
  return part === MAIN
    ? [
        [north, first],
        [last, south]
      ]
    : [[last, first]];
}

function same(a: Position | undefined, b: Position | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}

function checkEnds(file: string, { part, closed, positions }: LinePart, units: readonly Unit[]): void {
  const ends = [positions[0], positions.at(-1)] as [Position, Position];
  if (closed) {
    if (!same(...ends)) throw new BadInput(file, `part ${part} is marked closed but does not end where it starts`);
    return;
  }
  const inside = ends.find((end) => units.some((unit) => booleanPointInPolygon(end, unit.geometry)));
  if (inside !== undefined) {
    throw new BadInput(file, `part ${part} ends inside Ukraine at ${inside.join(', ')}, not beyond the border`);
  }
}

/**
 * Refuses a line that cannot divide the territory: no open main part, an end inside Ukraine, an open ring marked
 * closed, a part that crosses itself or another part.
 */
export function checkLineOfContact(file: string, parts: readonly LinePart[], units: readonly Unit[]): void {
  const main = parts.find(({ part }) => part === MAIN);
  const namesUnits = parts.some((part) => part.units !== undefined);
  if (main === undefined ? !namesUnits : main.closed) {
    throw new BadInput(file, `there is no open part named ${MAIN}`);
  }
  for (const { part, units: named } of parts) {
    const unknown = named?.find((code) => !units.some((unit) => unit.code === code));
    if (unknown !== undefined) throw new BadInput(file, `part ${part} names an unknown unit: "${unknown}"`);
  }
  for (const part of withPositions(parts)) {
    if (part.positions.length < (part.closed ? 4 : 3)) throw new BadInput(file, `part ${part.part} has too few points`);
    checkEnds(file, part, units);
    const crossing = findCrossing(heldRing(part));
    if (crossing !== undefined) {
      throw new BadInput(file, `part ${part.part} crosses itself near ${crossing.join(', ')}`);
    }
  }
  withPositions(parts).forEach((part, index, drawn) => {
    for (const other of drawn.slice(index + 1)) {
      const crossing = findCrossing(part.positions, other.positions);
      if (crossing === undefined) continue;
      throw new BadInput(file, `parts ${part.part} and ${other.part} cross near ${crossing.join(', ')}`);
    }
  });
}

/** The parts that are drawn by points. */
export const withPositions = (parts: readonly LinePart[]): LinePart[] =>
  parts.filter(({ units }) => units === undefined);

/** The land and sea behind the line on the Russian-held side, one polygon per part, reaching beyond Ukraine. */
export function heldPolygons(parts: readonly LinePart[]): FeatureCollection<Polygon> {
  const features = withPositions(parts).map((part): Feature<Polygon> => ({
    type: 'Feature',
    properties: { held: 1 },
    geometry: { type: 'Polygon', coordinates: [heldRing(part)] }
  }));
  return { type: 'FeatureCollection', features };
}

/** The parts as lines, for measuring distances from them. */
export function lineStrings(parts: readonly LinePart[]): FeatureCollection<LineString, { part: string }> {
  const features = withPositions(parts).map(({ part, positions }): Feature<LineString, { part: string }> => ({
    type: 'Feature',
    properties: { part },
    geometry: { type: 'LineString', coordinates: [...positions] }
  }));
  return { type: 'FeatureCollection', features };
}
