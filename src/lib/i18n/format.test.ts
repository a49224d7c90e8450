import { describe, expect, it } from 'vitest';
import { formatArea, formatDate, formatMonth, formatShare, formatWholeArea, roundArea } from './format';

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

describe('formatMonth', () => {
  it('names a month as it stands alone', () => {
    expect(formatMonth('2025-11', 'en')).toBe('November 2025');
    expect(formatMonth('2025-11', 'uk')).toBe('листопад 2025');
    expect(formatMonth('2025-11', 'en', 'short')).toBe('Nov 2025');
  });
});
