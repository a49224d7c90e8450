import { expect, it } from 'vitest';
import { countInUkrainian } from './plural';

it.each([
  [1, '1 карта'],
  [2, '2 карти'],
  [5, '5 карт'],
  [11, '11 карт'],
  [21, '21 карта'],
  [24, '24 карти']
])('%d goes with its form', (count, words) => {
  expect(countInUkrainian(count, { one: 'карта', few: 'карти', many: 'карт' })).toBe(words);
});
