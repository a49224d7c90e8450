import { describe, expect, it } from 'vitest';
import { outdatedDays } from './line-age';

describe('outdatedDays', () => {
  it.each([
    ['2026-08-22T12:00:00Z', null],
    ['2026-09-21T23:59:59Z', null],
    ['2026-09-22T00:00:00Z', 31],
    ['2026-01-01T00:00:00Z', null]
  ])('on %s is %s for a line of 22 August 2026', (now, days) => {
    expect(outdatedDays('2026-08-22', Date.parse(now))).toBe(days);
  });
});
