import { describe, expect, it } from 'vitest';
import { Sources } from '../../geodata/sources';
import { readTable } from '../../geodata/table';
import { areaOverTime, lateFirstDays } from '../../src/lib/derivation/figures/area-over-time';
import type { HeldArea } from '../../src/lib/territory/territory';
import { manifest, readCommitted } from './committed-geodata';

const FILE = 'figures/monthly-areas.csv';
const sources = new Sources('geodata/sources');
// What only the official list tells is no part of the series: years lie between it and the first month.
const source = readTable(FILE, sources.text(FILE), ['date', 'iso', 'totalKm2']).filter(
  (row) => sources.lineOrigin(row.text('date')) !== 'official-list'
);
const rows = readCommitted('area-series.json') as HeldArea[];
const lines = manifest.dates.map(({ date }) => date).filter((date) => sources.lineOrigin(date) !== 'official-list');
const series = areaOverTime(rows, manifest.dates);
const dates = [...new Set(rows.map(({ date }) => date))];

describe('area-series.json', () => {
  it('has every row of its source', () => {
    const inSource = source.map((row) =>
      [
        row.text('date'),
        row.text('iso'),
        row.number('heldByRussiaKm2', [0, 1e6]),
        row.number('heldByUkraineKm2', [0, 1e6])
      ].join()
    );
    const here = rows.map((row) => [row.date, row.unit, row.heldByRussiaKm2, row.heldByUkraineKm2].join());
    expect(here.sort()).toEqual(inSource.sort());
  });

  it('has parts that add up to the oblast within 0.1 km²', () => {
    for (const row of source) {
      const [date, unit] = [row.text('date'), row.text('iso')];
      const parts = rows.find((candidate) => candidate.date === date && candidate.unit === unit);
      const sum = (parts?.heldByRussiaKm2 ?? 0) + (parts?.heldByUkraineKm2 ?? 0);
      // Sums of decimals are off by a hair in binary.
      expect(Math.abs(sum - row.number('totalKm2', [0, 1e6])), `${unit} on ${date}`).toBeLessThan(0.1 + 1e-6);
    }
  });

  it('begins, ends and is read like its source', () => {
    expect(dates).toEqual([...new Set(source.map((row) => row.text('date')))].sort());
    expect(dates[0]).toBe('2024-08-01');
    // Later months may begin late as well; of these two it is known.
    const known = dates.filter((date) => date < '2026-09');
    expect(lateFirstDays(known)).toEqual(['2025-01-02', '2025-04-02']);
    for (const line of lines) expect(dates).toContain(line);
  });
});

describe.each(series)('the series of $id', ({ id, holder, measured, mapped }) => {
  it('ends with the last values of the source', () => {
    const unitsOf: Record<string, string[]> = {
      donetsk: ['UA-14'],
      luhansk: ['UA-09'],
      zaporizhzhia: ['UA-23'],
      kherson: ['UA-65'],
      elsewhere: ['UA-12', 'UA-48', 'UA-59', 'UA-63']
    };
    const units = unitsOf[id.split('-')[0] ?? ''] ?? [];
    const column = holder === 'russia' ? 'heldByRussiaKm2' : 'heldByUkraineKm2';
    const expected = source
      .filter((row) => row.text('date') === dates.at(-1) && units.includes(row.text('iso')))
      .reduce((sum, row) => sum + row.number(column, [0, 1e6]), 0);
    expect(expected).toBeGreaterThan(0);
    expect(measured.at(-1)?.areaKm2).toBeCloseTo(expected, 6);
  });

  it('has about the area of the maps on their days', () => {
    expect(mapped.map(({ date }) => date)).toEqual(lines);
    for (const { date, areaKm2 } of mapped) {
      const own = measured.find((area) => area.date === date)?.areaKm2 ?? 0;
      expect(Math.abs(areaKm2 - own), date).toBeLessThan(Math.max(36, 0.006 * own));
    }
  });
});
