import { expect, it } from 'vitest';
import { closeDates } from './close-dates';

it('leaves out a line that stands alone, years from all others', () => {
  expect(closeDates(['2022-02-23', '2024-08-01', '2024-09-01'])).toEqual(['2024-08-01', '2024-09-01']);
  expect(closeDates(['2025-04-17', '2025-11-20', '2026-08-22'])).toHaveLength(3);
  expect(closeDates(['2022-02-23'])).toEqual(['2022-02-23']);
});
