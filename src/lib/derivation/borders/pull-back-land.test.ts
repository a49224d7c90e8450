import { expect, test } from 'vitest';
import type { BorderFactors } from '../../territory/border-factors';
import { pullBackLand } from './pull-back-land';

const row = (face: string, km2: number[], people: number[]) => ({ face, from: 0, km2, farthestKm: km2.length, people });
const FACTORS: BorderFactors = {
  borders: [{ faces: ['UA-14:russia', 'UA-14:ukraine'], kind: 'lineOfContact', km: 100, riverKm: 0 }],
  outline: [],
  parts: [],
  distances: [
    row('UA-14:ukraine', [10, 20, 30], [100, 0, 0]),
    row('UA-63:ukraine', [1, 2], []),
    row('UA-14:russia', [5, 5, 5], [])
  ],
  towns: [
    [1, 0.5],
    [2, 1.5]
  ]
};
const TOWN_FACES = new Map([
  [1, 'UA-14:ukraine'],
  [2, 'UA-63:ukraine']
]);

test('each side draws back from land of its own, by its own distance', () => {
  const { ukraine, russia } = pullBackLand(FACTORS, { ukraine: 2, russia: 1 }, [], TOWN_FACES);
  expect([ukraine.areaKm2, russia.areaKm2]).toEqual([33, 5]);
  expect(ukraine.towns).toEqual([1, 2]);
});

test('it is kept to oblasts, and a side that stays leaves nothing', () => {
  const { ukraine, russia } = pullBackLand(FACTORS, { ukraine: 1.5, russia: 0 }, ['UA-63'], TOWN_FACES);
  expect(ukraine).toMatchObject({ areaKm2: 2, towns: [2] });
  expect(russia).toMatchObject({ areaKm2: 0, towns: [] });
});
