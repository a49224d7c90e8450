import type { IsoDate } from '../territory/territory';

/** Values on an axis of a chart: where they stand, and which of them are labelled. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  /** Ascending, each a multiple of one step. */
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10];
const WANTED_STEPS = 4;
/** Where everything that happens takes less than this share of the largest value, it would vanish on a scale from zero. */
const MIN_MOVEMENT = 0.1;

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough) ?? 10) * power;
}

/**
 * The scale of areas (km²) that has room for these. It begins at zero, also where nothing moves, unless the movement
 * could then not be seen; a scale that begins elsewhere must say so.
 */
export function areaScale(areasKm2: readonly number[]): Scale {
  const [low, high] = [Math.min(...areasKm2), Math.max(...areasKm2)];
  const isMoving = high > low;
  const fromZero = !isMoving || (high - low) / high >= MIN_MOVEMENT;
  const step = roundStep(Math.max(fromZero ? high : high - low, 1) / WANTED_STEPS);
  const from = fromZero ? 0 : Math.floor(low / step) * step;
  const count = Math.max(1, Math.ceil((high - from) / step));
  const ticks = Array.from({ length: count + 1 }, (_, index) => from + index * step);
  return { from, to: from + count * step, ticks };
}

const DAY_MS = 86_400_000;

/** Days since 1970. */
export const dayNumber = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

/** Firsts of months from one day to another that come every so many months, counted from January. */
export function monthTicks(from: IsoDate, to: IsoDate, everyMonths: number): IsoDate[] {
  const ticks: IsoDate[] = [];
  const first = Number(from.slice(0, 4));
  const last = Number(to.slice(0, 4));
  for (let year = first; year <= last; year += 1) {
    for (let month = 1; month <= 12; month += everyMonths) {
      const day = `${String(year)}-${String(month).padStart(2, '0')}-01`;
      if (day >= from && day <= to) ticks.push(day);
    }
  }
  return ticks;
}

/** Where a value stands between two pixels that stand for the ends of its scale. */
export function linear(
  value: number,
  [from, to]: readonly [number, number],
  [a, b]: readonly [number, number]
): number {
  return a + ((value - from) / (to - from)) * (b - a);
}
