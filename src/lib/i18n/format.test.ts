import { describe, expect, it } from 'vitest';
import {
  formatArea,
  formatDate,
  formatDifference,
  formatMonth,
  formatNumber,
  formatPercentDifference,
  formatPopulation,
  formatPublished,
  formatRange,
  formatShare,
  formatWholeArea,
  roundArea
} from './format';

describe('roundArea', () => {
  it.each([
    [6155.2, 6160],
    [72_968.3, 73_000],
    [598_880.1, 599_000],
    [443.6, 444],
    [90.3, 90],
    [0.2, 0]
  ])('%d → %d: three figures, no decimals of a km²', (areaKm2, rounded) => {
    expect(roundArea(areaKm2)).toBe(rounded);
  });
});

describe('formatArea', () => {
  it('separates thousands by a thin space in both languages', () => {
    expect(formatArea(72_968.3, 'en')).toBe('73\u202f000\u202fkm²');
    expect(formatArea(6155.2, 'uk')).toBe('6\u202f160\u202fкм²');
  });

  it('does not round small land away', () => {
    expect(formatArea(0.2, 'en')).toBe('<\u202f1\u202fkm²');
  });
});

describe('formatWholeArea', () => {
  it('keeps every whole km², and no more', () => {
    expect(formatWholeArea(5268.97, 'en')).toBe('5\u202f269\u202fkm²');
    expect(formatWholeArea(84.4, 'uk')).toBe('84\u202fкм²');
  });
});

describe('formatPopulation', () => {
  it('keeps three figures, and thousands apart', () => {
    expect(formatPopulation(2_797_553, 'en')).toBe('2\u202f800\u202f000');
    expect(formatPopulation(12_662, 'uk')).toBe('12\u202f700');
    expect(formatPopulation(1003, 'en')).toBe('1\u202f000');
    expect(formatPopulation(0, 'en')).toBe('0');
  });
});

describe('formatShare', () => {
  it('writes the decimal sign of the language', () => {
    expect(formatShare(0.2261, 'en')).toBe('22.6\u202f%');
    expect(formatShare(0.2261, 'uk')).toBe('22,6\u202f%');
    expect(formatShare(0.0001, 'en')).toBe('<\u202f0.1\u202f%');
  });
});

describe('formatDate', () => {
  it('writes the month in words', () => {
    expect(formatDate('2025-11-20', 'en')).toBe('20 November 2025');
    expect(formatDate('2025-11-20', 'uk')).toBe('20 листопада 2025');
  });
});

describe('formatPublished', () => {
  it('shows no day that is not known', () => {
    const text = { published: '2026-05-18' };
    expect(formatPublished(text, 'en')).toBe('18 May 2026');
    expect(formatPublished({ ...text, publishedPrecision: 'month' }, 'en')).toBe('May 2026');
    expect(formatPublished({ ...text, publishedPrecision: 'month' }, 'uk')).toBe('травень 2026');
  });
});

describe('formatNumber', () => {
  it('groups thousands and keeps every figure', () => {
    expect(formatNumber(26_496.53, 'en')).toBe('26\u202f497');
    expect(formatNumber(1040, 'uk')).toBe('1\u202f040');
    expect(formatNumber(22.64, 'uk', 1)).toBe('22,6');
  });
});

describe('differences', () => {
  it('carry their sign, in both languages the same minus', () => {
    expect(formatDifference(12.04, 'en', 1)).toBe('+12.0');
    expect(formatDifference(-0.26, 'uk', 1)).toBe('−0,3');
    expect(formatDifference(-0.01, 'en', 1)).toBe('0.0');
  });

  it('read as percentages where they are relative', () => {
    expect(formatPercentDifference(-0.00293, 'en', 2)).toBe('−0.29\u202f%');
  });
});

describe('formatRange', () => {
  it('joins two ends, tells equal ones once, and keeps signs from the dash', () => {
    expect(formatRange([77.41, 78.5], (value) => value.toFixed(1))).toBe('77.4–78.5');
    expect(formatRange([2.01, 2.04], (value) => value.toFixed(1))).toBe('2.0');
    expect(formatRange([-3, 2], (value) => formatDifference(value, 'en', 1))).toBe('−3.0 … +2.0');
  });
});

describe('formatMonth', () => {
  it('names a month as it stands alone', () => {
    expect(formatMonth('2025-11', 'en')).toBe('November 2025');
    expect(formatMonth('2025-11', 'uk')).toBe('листопад 2025');
    expect(formatMonth('2025-11', 'en', 'short')).toBe('Nov 2025');
  });
});
