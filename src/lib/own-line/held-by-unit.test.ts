import { expect, test } from 'vitest';
import { differByUnit, heldArea } from './held-by-unit';

const land = (unit: string, ukraine: number, russia: number) => [
  { unit, holder: 'ukraine' as const, areaKm2: ukraine },
  { unit, holder: 'russia' as const, areaKm2: russia }
];
const FIRST = [...land('UA-14', 10, 20), ...land('UA-09', 1, 30), ...land('UA-23', 5, 5)];
const SECOND = [...land('UA-14', 12, 18), ...land('UA-09', 1.01, 29.99), ...land('UA-23', 0.5, 9.5)];

test('land is summed by who holds it', () => {
  expect(heldArea(FIRST)).toEqual({ ukraine: 16, russia: 55 });
});

test('units that two lines divide otherwise are told, the most first', () => {
  expect(differByUnit([FIRST, SECOND])).toEqual([
    { unit: 'UA-23', heldByRussiaKm2: [5, 9.5] },
    { unit: 'UA-14', heldByRussiaKm2: [20, 18] }
  ]);
});
