import { csvParse, dsvFormat } from 'd3-dsv';
import { expect, it } from 'vitest';
import { readDataFile } from '../../src/lib/pages/data/data-files';
import { readSpreadsheet } from '../fixtures/read-spreadsheet';

const bytesOf = async (path: string) => (await readDataFile(path))?.body ?? new Uint8Array();
const textOf = async (path: string) => new TextDecoder().decode(await bytesOf(path));

it('the areas of all versions are the same in every table', async () => {
  const points = csvParse(await textOf('areas.csv'));
  const commas = dsvFormat(';').parse(await textOf('areas-commas.csv'));
  const [header = [], ...rows] = readSpreadsheet(await bytesOf('areas.xlsx'))['areas']?.rows ?? [];
  expect(header.map(({ value }) => value)).toEqual(points.columns);
  expect(commas.columns).toEqual(points.columns);
  expect(points.length).toBeGreaterThan(1000);
  const areas = points.map(({ areaKm2 }) => Number(areaKm2));
  expect(commas.map(({ areaKm2 }) => Number(areaKm2?.replace(',', '.')))).toEqual(areas);
  const column = points.columns.indexOf('areaKm2');
  expect(rows.map((row) => Number(row[column]?.value))).toEqual(areas);
});

it('in the table for spreadsheets with commas no number is left that they would take for a day', async () => {
  const rows = dsvFormat(';').parseRows(await textOf('areas-commas.csv'));
  expect(rows.flat().filter((cell) => /^\d{1,2}\.\d{1,2}$/u.test(cell))).toEqual([]);
});
