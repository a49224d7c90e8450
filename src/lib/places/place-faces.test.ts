import { expect, it } from 'vitest';
import { heldRuns, type PlaceOnDate } from './place-faces';

const on = (date: string, holder: PlaceOnDate['holder'], isNearLine = false): PlaceOnDate => ({
  date,
  face: `UA-14:${holder}`,
  holder,
  isNearLine
});

it('sums up dates with the same holder, but not across years without a line', () => {
  const runs = heldRuns([
    on('2022-02-23', 'ukraine'),
    on('2024-08-01', 'ukraine'),
    on('2024-09-01', 'ukraine', true),
    on('2024-10-01', 'russia', true)
  ]);
  expect(runs).toEqual([
    { from: '2022-02-23', to: '2022-02-23', holder: 'ukraine', lines: 1, nearLines: 0 },
    { from: '2024-08-01', to: '2024-09-01', holder: 'ukraine', lines: 2, nearLines: 1 },
    { from: '2024-10-01', to: '2024-10-01', holder: 'russia', lines: 1, nearLines: 1 }
  ]);
});
