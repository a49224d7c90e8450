import { expect, test } from 'vitest';
import { readLineChanges, readManifest } from '$lib/server/read-geodata';
import { dayNumber } from '$lib/territory/territory';

const { dates } = readManifest();
const heldKm2 = (day: string) =>
  (dates.find(({ date }) => date === day)?.faces ?? [])
    .filter(({ holder }) => holder === 'russia')
    .reduce((sum, { areaKm2 }) => sum + areaKm2, 0);

test('land that changed hands up to the newest line is told for about a year', () => {
  const [change, ...others] = readLineChanges();
  expect(others).toEqual([]);
  expect(change?.to).toBe(dates.at(-1)?.date);
  expect(Math.abs(dayNumber(change?.to ?? '') - dayNumber(change?.from ?? '') - 365)).toBeLessThan(31);
});

test('both ways together make the difference of what is held', () => {
  for (const { from, to, toRussiaKm2, toUkraineKm2 } of readLineChanges()) {
    expect(toRussiaKm2).toBeGreaterThan(0);
    expect(toUkraineKm2).toBeGreaterThan(0);
    // Each date is cut from its own topology, a rounding apart.
    expect(Math.abs(toRussiaKm2 - toUkraineKm2 - (heldKm2(to) - heldKm2(from)))).toBeLessThan(0.5);
  }
});
