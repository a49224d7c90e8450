import type { HeldArea } from '../src/lib/territory/territory';
import { BadInput } from './bad-input';
import type { Sources } from './sources';
import { readTable, type Row } from './table';
import type { Unit } from '../src/lib/territory/units';

export const HELD_AREAS_FILE = 'figures/monthly-areas.csv';
const COLUMNS = ['date', 'iso', 'totalKm2', 'heldByRussiaKm2', 'heldByUkraineKm2'];
const KM2 = [0, 1e6] as const;
/** Two parts and their sum, each rounded to one decimal, differ by at most 0.15; a bit more for binary fractions. */
const ROUNDING_KM2 = 0.151;
/** Unit areas of the table come from another measurement: alike to 2e-5 of a unit (README, Accuracy). */
const UNIT_TOLERANCE_KM2 = 0.6;

function readHeldArea(row: Row, units: readonly Unit[]): HeldArea {
  const date = row.text('date');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new BadInput(HELD_AREAS_FILE, `line ${row.line} has no day: "${date}"`);
  const unit = units.find(({ code }) => code === row.text('iso'));
  if (unit === undefined)
    throw new BadInput(HELD_AREAS_FILE, `line ${row.line} has an unknown unit: "${row.text('iso')}"`);
  const totalKm2 = row.number('totalKm2', KM2);
  const heldByRussiaKm2 = row.number('heldByRussiaKm2', KM2);
  const heldByUkraineKm2 = row.number('heldByUkraineKm2', KM2);
  if (Math.abs(totalKm2 - unit.areaKm2) > UNIT_TOLERANCE_KM2) {
    throw new BadInput(HELD_AREAS_FILE, `the total on line ${row.line} is not the area of ${unit.code}`);
  }
  if (Math.abs(heldByRussiaKm2 + heldByUkraineKm2 - totalKm2) > ROUNDING_KM2) {
    throw new BadInput(HELD_AREAS_FILE, `the parts on line ${row.line} do not add up to the total`);
  }
  return { date, unit: unit.code, heldByRussiaKm2, heldByUkraineKm2 };
}

/**
 * Held areas per unit over time, by the lines before generalising: ascending by date, the same units on every date.
 *
 * @throws {BadInput} where the table is incomplete or does not add up
 */
export function readHeldAreas(sources: Sources, units: readonly Unit[]): HeldArea[] {
  const rows = readTable(HELD_AREAS_FILE, sources.text(HELD_AREAS_FILE), COLUMNS).map((row) =>
    readHeldArea(row, units)
  );
  const dates = [...new Set(rows.map(({ date }) => date))].sort();
  const unitsOn = (date: string) => rows.filter((row) => row.date === date).map(({ unit }) => unit);
  const expected = unitsOn(dates[0] ?? '').sort();
  for (const date of dates) {
    if (unitsOn(date).sort().join() !== expected.join()) {
      throw new BadInput(HELD_AREAS_FILE, `${date} does not have each of ${expected.join(', ')} once`);
    }
  }
  return dates.flatMap((date) =>
    expected.flatMap((unit) => rows.filter((row) => row.date === date && row.unit === unit))
  );
}
