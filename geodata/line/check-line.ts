import type { Position } from 'geojson';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { BadInput } from '../bad-input';
import { closingChords, heldRing, withPositions, type LinePart } from './line-of-contact';
import type { Unit } from '../units';

/** Steps in which a chord is looked at, in degrees: less than a kilometre. */
const STEP_DEGREES = 0.005;
/** So many steps of a chord may lie in Ukraine: tables are rounded to 0.01 degree, and so are their ends. */
const MOST_STEPS_INSIDE = 4;

const isInside = (position: Position, units: readonly Unit[]): boolean =>
  units.some(({ geometry }) => booleanPointInPolygon(position, geometry));

const nameOf = ([lng = NaN, lat = NaN]: Position): string => `${lng.toFixed(2)}, ${lat.toFixed(2)}`;

/** Positions along a chord, a step apart. */
function along([[x1 = NaN, y1 = NaN], [x2 = NaN, y2 = NaN]]: readonly [Position, Position]): Position[] {
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STEP_DEGREES);
  return Array.from({ length: Math.max(0, steps - 1) }, (_, step) => {
    const share = (step + 1) / steps;
    return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
  });
}

/**
 * Refuses parts whose closing would decide something that nobody drew, and parts that decide nothing: a chord that
 * crosses Ukraine, a line wholly outside it, a part that lies behind another. Each is named with a place on it.
 */
export function checkClosing(file: string, parts: readonly LinePart[], units: readonly Unit[]): void {
  const drawn = withPositions(parts);
  for (const part of drawn) {
    const outside = part.positions[0];
    if (outside !== undefined && !part.positions.some((position) => isInside(position, units))) {
      throw new BadInput(file, `part ${part.part} lies wholly outside Ukraine, near ${nameOf(outside)}`);
    }
    for (const chord of closingChords(part)) {
      const inside = along(chord).filter((position) => isInside(position, units));
      if (inside.length <= MOST_STEPS_INSIDE) continue;
      const middle = inside[Math.floor(inside.length / 2)] ?? [];
      throw new BadInput(
        file,
        `the line that closes part ${part.part} would cross Ukraine near ${nameOf(middle)}: let its ends go further beyond the border`
      );
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
    throw new BadInput(
      file,
      `part ${part.part} has no effect near ${nameOf(position)}: all of it lies on the held side of part ${around.part}`
    );
  }
}
