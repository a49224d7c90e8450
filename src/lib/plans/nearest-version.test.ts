import { expect, it } from 'vitest';
import { nearestVersionId, nearestVersionIds } from './nearest-version';
import { VERSION_IDS } from './version-ids';

const IDS = ['e3-counter-2025-11', 'us-28point-2025-11', 'us-20point-2025-12', 'kremlin-2024-06'];

it.each([
  ['us28', 'us-28point-2025-11'],
  ['US-28', 'us-28point-2025-11'],
  ['us-28-point', 'us-28point-2025-11'],
  ['e3-couter-2025-11', 'e3-counter-2025-11'],
  ['e3-couter', 'e3-counter-2025-11'],
  ['kremiln', 'kremlin-2024-06']
])('finds what “%s” was to be', (given, id) => {
  expect(nearestVersionId(given, IDS)).toBe(id);
});

it('names several where several begin so', () => {
  expect(nearestVersionIds('us', IDS)).toEqual(['us-28point-2025-11', 'us-20point-2025-12']);
});

it('finds nothing for nothing', () => {
  expect(nearestVersionIds('--', IDS)).toEqual([]);
  expect(nearestVersionId('us', [])).toBeUndefined();
});

it.each(['nope', 'x', 'minsk'])('guesses nothing for “%s”, which is like no id', (given) => {
  expect(nearestVersionIds(given, VERSION_IDS)).toEqual([]);
});
