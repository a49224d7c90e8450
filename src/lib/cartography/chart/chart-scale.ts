import type { IsoDate } from '../../territory/territory';

/** Values on an axis of a chart: where they stand, and which of them are labelled. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  /** Ascending, each a multiple of one step. */
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 3, 4, 5, 10];
/** Numbers of steps to try; the scale that leaves least room unused wins, the first of them where two are alike. */
const STEP_COUNTS = [4, 5, 3];
/** Least movement, as a share of the largest value, for a scale from zero: a smaller one would not be visible there. */
const MIN_MOVEMENT = 0.1;

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough) ?? 10) * power;
}

function scaleInSteps(low: number, high: number, count: number): Scale {
  const step = roundStep(Math.max(high - low, 1) / count);
  const from = Math.floor(low / step) * step;
  const steps = Math.max(1, Math.ceil((high - from) / step));
  const ticks = Array.from({ length: steps + 1 }, (_, index) => from + index * step);
  return { from, to: from + steps * step, ticks };
}

/**
 * The scale of areas (km²) that has room for these. It begins at zero, also where nothing moves, unless the movement
 * could then not be seen; a scale that begins elsewhere must say so.
 */
export function areaScale(areasKm2: readonly number[]): Scale {
  const [least, most] = [Math.min(...areasKm2), Math.max(...areasKm2)];
  const fromZero = most === least || (most - least) / most >= MIN_MOVEMENT;
  const low = fromZero ? 0 : least;
  const scales = STEP_COUNTS.map((count) => scaleInSteps(low, most, count));
  return scales.reduce((best, scale) => (scale.to - scale.from < best.to - best.from ? scale : best));
}

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

/** Position of a value between the two pixels at the ends of its scale. */
export function linear(
  value: number,
  [from, to]: readonly [number, number],
  [a, b]: readonly [number, number]
): number {
  return a + ((value - from) / (to - from)) * (b - a);
}
