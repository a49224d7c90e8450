import type { Position } from 'geojson';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Unit } from '../units';
import { BadLine, type RemarkPlace } from './bad-line';
import { findCrossing } from './crossing';
import { closingChords, heldRing, MAIN, withPositions, type LinePart } from './line-parts';

/** Why parts that were read cannot divide the territory. */
export type PartFault =
  | 'no-main'
  | 'unknown-unit'
  | 'too-few-points'
  | 'ring-open'
  | 'ends-inside'
  | 'crosses-itself'
  | 'parts-cross'
  | 'wholly-outside'
  | 'closing-crosses'
  | 'no-effect';

const fault = (code: PartFault, place?: RemarkPlace, values?: Readonly<Record<string, string>>): BadLine<PartFault> =>
  new BadLine(code, place, values);

/** Steps in which a chord is looked at, in degrees: less than a kilometre. */
const STEP_DEGREES = 0.005;
/** Number of steps of a chord that may lie in Ukraine: tables are rounded to 0.01 degree, and so are their ends. */
const MOST_STEPS_INSIDE = 4;

const isInside = (position: Position, units: readonly Pick<Unit, 'geometry'>[]): boolean =>
  units.some(({ geometry }) => booleanPointInPolygon(position, geometry));

/** Positions along a chord, a step apart. */
function along([[x1 = NaN, y1 = NaN], [x2 = NaN, y2 = NaN]]: readonly [Position, Position]): Position[] {
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STEP_DEGREES);
  return Array.from({ length: Math.max(0, steps - 1) }, (_, step) => {
    const share = (step + 1) / steps;
    return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
  });
}

function same(a: Position | undefined, b: Position | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}

function checkEnds({ part, closed, positions }: LinePart, units: readonly Unit[]): void {
  const ends = [positions[0], positions.at(-1)] as [Position, Position];
  if (closed) {
    if (!same(...ends)) throw fault('ring-open', { part, position: ends[0] });
    return;
  }
  const inside = ends.find((end) => isInside(end, units));
  if (inside !== undefined) throw fault('ends-inside', { part, position: inside });
}

/**
 * Refuses a line that cannot divide the territory: no open main part, an end inside Ukraine, an open ring marked
 * closed, a part that crosses itself or another part.
 *
 * @throws {BadLine} with a `PartFault`
 */
export function checkParts(parts: readonly LinePart[], units: readonly Unit[]): void {
  const main = parts.find(({ part }) => part === MAIN);
  const namesUnits = parts.some((part) => part.units !== undefined);
  if (main === undefined ? !namesUnits : main.closed) throw fault('no-main', undefined, { main: MAIN });
  for (const { part, units: named } of parts) {
    const unknown = named?.find((code) => !units.some((unit) => unit.code === code));
    if (unknown !== undefined) throw fault('unknown-unit', { part }, { unit: unknown });
  }
  for (const part of withPositions(parts)) {
    if (part.positions.length < (part.closed ? 4 : 3)) throw fault('too-few-points', { part: part.part });
    checkEnds(part, units);
    const crossing = findCrossing(heldRing(part));
    if (crossing !== undefined) throw fault('crosses-itself', { part: part.part, position: crossing });
  }
  withPositions(parts).forEach((part, index, drawn) => {
    for (const other of drawn.slice(index + 1)) {
      const crossing = findCrossing(part.positions, other.positions);
      if (crossing === undefined) continue;
      throw fault('parts-cross', { part: part.part, position: crossing }, { other: other.part });
    }
  });
}

/**
 * Refuses parts whose closing would decide something that nobody drew, and parts that decide nothing: a chord that
 * crosses Ukraine, a line wholly outside it, a part that lies behind another. Each is named with a place on it.
 *
 * @throws {BadLine} with a `PartFault`
 */
export function checkClosing(parts: readonly LinePart[], units: readonly Unit[]): void {
  const drawn = withPositions(parts);
  for (const part of drawn) {
    const outside = part.positions[0];
    if (outside !== undefined && !part.positions.some((position) => isInside(position, units))) {
      throw fault('wholly-outside', { part: part.part, position: outside });
    }
    for (const chord of closingChords(part)) {
      const inside = along(chord).filter((position) => isInside(position, units));
      if (inside.length <= MOST_STEPS_INSIDE) continue;
      throw fault('closing-crosses', { part: part.part, position: inside[Math.floor(inside.length / 2)] ?? [] });
    }
  }
  for (const part of drawn) {
    // Parts do not cross: with one position behind another part, all of them are.
    const [position = []] = part.positions;
    const around = drawn.find(
      (other) =>
        other !== part &&
        booleanPointInPolygon(position, { type: 'Polygon', coordinates: [heldRing(other)] }, { ignoreBoundary: true })
    );
    if (around === undefined) continue;
    throw fault('no-effect', { part: part.part, position }, { around: around.part });
  }
}
