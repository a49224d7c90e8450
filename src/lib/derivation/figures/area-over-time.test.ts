import { describe, expect, it } from 'vitest';
import type { HeldArea } from '../../territory/territory';
import { areaOverTime, datedAreaRows, lateFirstDays } from './area-over-time';

const row = (date: string, unit: string, heldByRussiaKm2: number, heldByUkraineKm2: number): HeldArea => ({
  date,
  unit,
  heldByRussiaKm2,
  heldByUkraineKm2
});

const rows = [
  row('2025-01-01', 'UA-14', 60, 40),
  row('2025-01-01', 'UA-63', 5, 95),
  row('2025-01-01', 'UA-48', 2, 98),
  row('2025-02-01', 'UA-14', 70, 30),
  row('2025-02-01', 'UA-63', 6, 94),
  row('2025-02-01', 'UA-48', 2, 98)
];
const territory = {
  date: '2025-01-20',
  faces: [
    { id: 'UA-14:ukraine:40', unit: 'UA-14', holder: 'ukraine', bandKm: 40, areaKm2: 20 },
    { id: 'UA-14:ukraine', unit: 'UA-14', holder: 'ukraine', areaKm2: 15 },
    { id: 'UA-63:russia', unit: 'UA-63', holder: 'russia', areaKm2: 6 },
    { id: 'UA-43:russia', unit: 'UA-43', holder: 'russia', areaKm2: 1000 }
  ]
} as const;

describe('areaOverTime', () => {
  const series = new Map(areaOverTime(rows, [territory]).map((one) => [one.id, one]));

  it('follows what a side holds in one oblast', () => {
    expect(series.get('donetsk-held-by-ukraine')?.measured).toEqual([
      { date: '2025-01-01', areaKm2: 40 },
      { date: '2025-02-01', areaKm2: 30 }
    ]);
  });

  it('adds up pockets over oblasts, without Crimea', () => {
    expect(series.get('elsewhere-held-by-russia')?.measured.map(({ areaKm2 }) => areaKm2)).toEqual([7, 8]);
    expect(series.get('elsewhere-held-by-russia')?.mapped).toEqual([{ date: '2025-01-20', areaKm2: 6 }]);
  });

  it('keeps what the maps show apart, and takes its bands together', () => {
    expect(series.get('donetsk-held-by-ukraine')?.mapped).toEqual([{ date: '2025-01-20', areaKm2: 35 }]);
  });
});

describe('lateFirstDays', () => {
  it('are neither the first of a month nor days of the maps', () => {
    expect(lateFirstDays(['2025-01-02', '2025-02-01', '2025-02-20'])).toEqual(['2025-01-02']);
  });
});

describe('areaRows', () => {
  it('has a row for every day measured, with what the maps show where they have that day', () => {
    const mapped = [{ ...territory, date: '2025-02-01' }];
    const table = datedAreaRows(areaOverTime(rows, mapped));
    expect(table.map(({ date, areas }) => [date, areas[0]])).toEqual([
      ['2025-01-01', { areaKm2: 40, mappedKm2: null }],
      ['2025-02-01', { areaKm2: 30, mappedKm2: 35 }]
    ]);
  });
});
