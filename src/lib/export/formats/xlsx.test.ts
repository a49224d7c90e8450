import { beforeAll, describe, expect, it } from 'vitest';
import { readSpreadsheet, type ReadSheet } from '../../../../tests/fixtures/read-spreadsheet';
import { HOSTILE, TINY_EXPORT } from '../../../../tests/fixtures/tiny-export';
import { AREA_COLUMNS } from '../table/area-columns';
import xlsx from './xlsx';

describe('the XLSX format', () => {
  let sheets: Record<string, ReadSheet> = {};
  beforeAll(async () => {
    sheets = readSpreadsheet(await xlsx.write(TINY_EXPORT));
  });
  const cellsOf = (name: string) => sheets[name]?.rows ?? [];
  const columnOf = (name: string, column: string) => {
    const [header = [], ...rows] = cellsOf(name);
    const index = header.findIndex(({ value }) => value === column);
    return rows.map((row) => row[index]);
  };

  it('has areas, terms, sources, columns and notes, each with its column names in view', () => {
    expect(Object.keys(sheets)).toEqual(['areas', 'terms', 'sources', 'columns', 'read-me']);
    expect(Object.values(sheets).map(({ frozenRows }) => frozenRows)).toEqual([1, 1, 1, 1, 1]);
    expect(cellsOf('areas')[0]?.map(({ value }) => value)).toEqual(Object.keys(AREA_COLUMNS));
  });

  it('has areas as numbers', () => {
    expect(columnOf('areas', 'areaKm2')).toEqual([
      { isText: false, isFormula: false, value: '400' },
      { isText: false, isFormula: false, value: '600' }
    ]);
  });

  it('has a text that looks like a formula as that text', () => {
    expect(columnOf('areas', 'zoneNameUk')[0]).toEqual({ isText: true, isFormula: false, value: HOSTILE.formula });
    expect(columnOf('areas', 'zoneNameEn')[0]?.value).toBe(HOSTILE.markup);
    const all = Object.values(sheets).flatMap(({ rows }) => rows.flat());
    expect(all.filter(({ isFormula }) => isFormula)).toEqual([]);
  });

  it('explains every column of areas and terms', () => {
    const names = ['areas', 'terms'].flatMap((sheet) => cellsOf(sheet)[0]?.map(({ value }) => value) ?? []);
    expect(columnOf('columns', 'column').map((cell) => cell?.value)).toEqual([...new Set(names)]);
  });

  it('says what it is, and is the same every time', async () => {
    expect(columnOf('read-me', 'English')[0]?.value).toMatch(/^Tiny plan: draft\. A proposal/u);
    expect(columnOf('read-me', 'Українська')[0]?.value).toMatch(/^Tiny plan \(укр\): .*Пропозиція/u);
    expect(await xlsx.write(TINY_EXPORT)).toEqual(await xlsx.write(TINY_EXPORT));
  });
});
