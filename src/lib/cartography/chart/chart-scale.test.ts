import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../territory/territory';
import { areaScale, linear, monthTicks } from './chart-scale';

describe('areaScale', () => {
  it.each([
    ['movement that shows', [10_640, 5269], { from: 0, to: 12_000 }],
    ['land that grows', [1023, 2080], { from: 0, to: 2500 }],
    ['nothing moving', [18_453, 18_453], { from: 0, to: 20_000 }],
    ['movement too small for zero', [19_632, 20_446], { from: 19_500, to: 20_500 }]
  ])('%s', (_, areas, ends) => {
    expect(areaScale(areas)).toMatchObject(ends);
  });

  it('holds every value between its first and its last tick', () => {
    const areas = fc.array(fc.integer({ min: 1, max: 600_000 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(areas, (values) => {
        const { from, to, ticks } = areaScale(values);
        expect(from).toBeLessThanOrEqual(Math.min(...values));
        expect(to).toBeGreaterThanOrEqual(Math.max(...values));
        expect([ticks[0], ticks.at(-1)]).toEqual([from, to]);
        expect(ticks.length).toBeLessThanOrEqual(7);
      })
    );
  });
});

describe('monthTicks', () => {
  it('counts from January, within the days given', () => {
    expect(monthTicks('2024-08-01', '2026-01-01', 6)).toEqual(['2025-01-01', '2025-07-01', '2026-01-01']);
    expect(monthTicks('2025-02-02', '2025-03-31', 1)).toEqual(['2025-03-01']);
  });
});

describe('linear', () => {
  it('maps days by their number, months by their length', () => {
    const days = [dayNumber('2025-01-01'), dayNumber('2025-03-02')] as const;
    expect(linear(dayNumber('2025-02-01'), days, [0, 60])).toBeCloseTo(31);
  });

  it('turns an axis that grows upwards', () => {
    expect(linear(75, [0, 100], [200, 100])).toBe(125);
  });
});
