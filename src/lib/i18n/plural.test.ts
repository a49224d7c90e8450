import { expect, it } from 'vitest';
import { counted } from './plural';

it.each([
  [1, '1 карта'],
  [2, '2 карти'],
  [5, '5 карт'],
  [11, '11 карт'],
  [21, '21 карта'],
  [24, '24 карти']
])('%d goes with its form', (count, words) => {
  expect(counted('uk', count, { one: 'карта', few: 'карти', other: 'карт' })).toBe(words);
});

it('needs no form that a language does not have', () => {
  expect([0, 1, 2].map((count) => counted('en', count, { one: 'map', other: 'maps' }))).toEqual([
    '0 maps',
    '1 map',
    '2 maps'
  ]);
});
