import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../i18n/locale';
import { amountIn, shareIn, tellMeasure } from './measure';

const land = (areaKm2: number, estimate?: number) => ({
  areaKm2,
  ...(estimate !== undefined && {
    people: { estimate, low: estimate, high: estimate, since2014: 0, crimea: 0, onLine: [] }
  })
});

describe('a measure of land', () => {
  it('tells people only where they are known of the land', () => {
    expect(tellMeasure('people', land(50, 12_000), LOCALES.en)).toContain('people');
    expect(tellMeasure('people', land(50), LOCALES.en)).toContain('km²');
    expect([amountIn('people', land(50, 12_000)), amountIn('people', land(50)), amountIn('land', land(50, 9))]).toEqual(
      [12_000, 50, 50]
    );
  });

  it('gives the share of the people where people are told, and of the area else', () => {
    expect(shareIn('people', land(10, 300), land(100, 400))).toBe(0.75);
    expect(shareIn('land', land(10, 300), land(100, 400))).toBe(0.1);
    expect(shareIn('people', land(10), land(100, 400))).toBe(0.1);
    expect(shareIn('people', land(10, 0), land(100, 0))).toBe(0);
  });
});
