import { describe, expect, it } from 'vitest';
import type { PublishedFigure } from '../../plans/schema/published-figure';
import { agrees, measureFigure, relativeDifference, valueBetween, type MeasuredAtlas } from './measure-figure';

const unit = (code: string, areaKm2: number) => ({
  code,
  name: { en: code, uk: code },
  areaKm2,
  officialAreaKm2: areaKm2
});
const date = (day: string, heldKm2: number) => ({
  date: day,
  topology: '',
  faces: [
    { id: 'UA-14:russia', unit: 'UA-14', holder: 'russia' as const, areaKm2: heldKm2 },
    { id: 'UA-14:ukraine', unit: 'UA-14', holder: 'ukraine' as const, areaKm2: 200 - heldKm2 },
    { id: 'UA-09:russia', unit: 'UA-09', holder: 'russia' as const, areaKm2: 100 }
  ]
});
const ATLAS: MeasuredAtlas = {
  units: [unit('UA-14', 200), unit('UA-09', 100)],
  dates: [date('2025-01-01', 100), date('2025-01-11', 120)],
  lines: [
    { date: '2025-01-01', lengthKm: 1000, borderPocketsKm2: 10 },
    { date: '2025-01-11', lengthKm: 1100, borderPocketsKm2: 20 }
  ]
};
const FIGURE: PublishedFigure = {
  id: 'some-figure',
  measure: { holder: 'russia', units: ['UA-14'] },
  date: '2025-01-01',
  value: 105,
  unit: 'km2',
  method: 'not-stated',
  agreement: { within: 6 },
  sources: [],
  note: null
};

describe('measureFigure', () => {
  it('adds the faces of the holder in the units, on the day of a line or between two', () => {
    expect(measureFigure(FIGURE, ATLAS)).toBe(100);
    expect(measureFigure({ ...FIGURE, date: '2025-01-06' }, ATLAS)).toBe(110);
    expect(measureFigure({ ...FIGURE, measure: { holder: 'russia', units: 'all' } }, ATLAS)).toBe(200);
  });

  it('takes a share of the whole units', () => {
    const share: PublishedFigure = { ...FIGURE, unit: '%', measure: { holder: 'ukraine', units: ['UA-14', 'UA-09'] } };
    expect(measureFigure(share, ATLAS)).toBeCloseTo(33.33, 2);
  });

  it('knows lengths and border pockets', () => {
    expect(measureFigure({ ...FIGURE, measure: 'line-length', date: '2025-01-06' }, ATLAS)).toBe(1050);
    expect(measureFigure({ ...FIGURE, measure: 'border-pockets' }, ATLAS)).toBe(10);
  });

  it('refuses a day without a line on both sides', () => {
    const later = () => measureFigure({ ...FIGURE, date: '2025-02-01' }, ATLAS);
    expect(later).toThrow('2025-02-01 is not within the lines of contact, 2025-01-01 to 2025-01-11.');
  });
});

describe('valueBetween', () => {
  it('changes evenly between two dates', () => {
    const values: Record<string, number> = { '2025-01-01': 0, '2025-01-05': 8 };
    expect(valueBetween('2025-01-02', Object.keys(values), (day) => values[day] ?? NaN)).toBe(2);
  });
});

it('relativeDifference is negative where the value is smaller', () => {
  expect(relativeDifference(98, 100)).toBeCloseTo(-0.02);
});

describe('agrees', () => {
  it('asks for a distance', () => {
    expect(agrees(100, FIGURE)).toBe(true);
    expect(agrees(98, FIGURE)).toBe(false);
  });

  it('asks for a value that is smaller by a share of the published one', () => {
    const figure: PublishedFigure = { ...FIGURE, value: 100, agreement: { smallerBy: [0.01, 0.03] } };
    expect([100, 98, 96].map((ours) => agrees(ours, figure))).toEqual([false, true, false]);
  });

  it('asks nothing of figures that are not tested', () => {
    expect(agrees(1, { ...FIGURE, agreement: 'not-tested' })).toBeNull();
  });
});
