import { expect, test } from 'vitest';
import { TINY_TERRITORY, tinyProvision, tinyVersion } from '../../../../tests/fixtures/tiny-territory';
import { datedLine } from '../../territory/line-of-contact';
import { derivePartition } from '../partition/derive-partition';
import { compareLines, movedLand } from './compare-lines';

const version = tinyVersion([tinyProvision('a', { heldBy: 'russia' }, { control: 'russia' })]);
/** The same faces on another line, on which Russia holds one more of them. */
const later = {
  line: datedLine('2026-01-01'),
  faces: TINY_TERRITORY.faces.map((face) => (face.id === 'A:ukraine:5' ? { ...face, holder: 'russia' as const } : face))
};
const [one, two] = [derivePartition(version, TINY_TERRITORY), derivePartition(version, later)];
const taken = TINY_TERRITORY.faces.find(({ id }) => id === 'A:ukraine:5')?.areaKm2;

test('one version on two lines differs where another side holds the land', () => {
  const { changedKm2, transitions, line } = compareLines(one, two, 'control');
  expect([changedKm2, transitions[0]?.from, transitions[0]?.to, line]).toEqual([
    taken,
    'ukraine',
    'russia',
    later.line
  ]);
});

test('land is told by who holds it on the second line', () => {
  expect(movedLand(one, two)).toEqual({ toRussiaKm2: taken, toUkraineKm2: 0 });
  expect(movedLand(two, one)).toEqual({ toRussiaKm2: 0, toUkraineKm2: taken });
});
