import type { HeldLand, PublishedFigure } from '../../plans/schema/published-figure';
import type { Manifest } from '../../territory/manifest';
import type { MeasuredLine } from '../../territory/verification';
import { MAX_GAP_DAYS } from '../../territory/close-dates';
import { dayNumber } from '../../territory/territory';
import { sumAreas } from '../partition/face-areas';

/** Data on which published figures are checked: units, faces by date, and lines, the dates ascending. */
export interface MeasuredAtlas extends Pick<Manifest, 'units' | 'dates'> {
  readonly lines: readonly MeasuredLine[];
}

/** Area of whole units, km². */
export function wholeAreaKm2(units: HeldLand['units'], atlas: Pick<Manifest, 'units'>): number {
  return sumAreas(atlas.units.filter(({ code }) => units === 'all' || units.includes(code)));
}

function heldAreaKm2({ holder, units }: HeldLand, date: string, atlas: MeasuredAtlas): number {
  const faces = atlas.dates.find((entry) => entry.date === date)?.faces ?? [];
  return sumAreas(faces.filter((face) => face.holder === holder && (units === 'all' || units.includes(face.unit))));
}

/**
 * A value that is known on some dates (ascending) on any day between them, changing evenly from one to the next;
 * throws for a day before the first or after the last, and in a gap of more than a year.
 */
export function valueBetween(day: string, dates: readonly string[], valueOn: (date: string) => number): number {
  const before = dates.findLast((date) => date <= day);
  const after = dates.find((date) => date >= day);
  const isGap = before !== undefined && after !== undefined && dayNumber(after) - dayNumber(before) > MAX_GAP_DAYS;
  if (before === undefined || after === undefined || isGap) {
    throw new Error(`${day} is not within the lines of contact, ${dates[0] ?? '?'} to ${dates.at(-1) ?? '?'}.`);
  }
  if (before === after) return valueOn(day);
  const elapsed = (Date.parse(day) - Date.parse(before)) / (Date.parse(after) - Date.parse(before));
  return valueOn(before) * (1 - elapsed) + valueOn(after) * elapsed;
}

/** The atlas's own value for a published figure on its day, in the figure's unit. */
export function measureFigure({ measure, date, unit }: PublishedFigure, atlas: MeasuredAtlas): number {
  const valueOn = (lineDate: string): number => {
    if (typeof measure === 'object') {
      const heldKm2 = heldAreaKm2(measure, lineDate, atlas);
      return unit === '%' ? (heldKm2 / wholeAreaKm2(measure.units, atlas)) * 100 : heldKm2;
    }
    const line = atlas.lines.find((candidate) => candidate.date === lineDate);
    return (measure === 'line-length' ? line?.lengthKm : line?.borderPocketsKm2) ?? NaN;
  };
  const dates = atlas.dates.map((entry) => entry.date);
  return valueBetween(date, dates, valueOn);
}

/** Difference of a value from the reference, as a share of the reference; negative where it is smaller. */
export function relativeDifference(value: number, reference: number): number {
  return value / reference - 1;
}

/** Whether the atlas's own value does what the figure's agreement asks; `null` where it asks nothing. */
export function agrees(ours: number, { agreement, value }: PublishedFigure): boolean | null {
  if (agreement === 'not-tested') return null;
  if ('within' in agreement) return Math.abs(ours - value) < agreement.within;
  const [least, most] = agreement.smallerBy;
  const smallerBy = -relativeDifference(ours, value);
  return smallerBy > least && smallerBy < most;
}
