import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { HOSTILE, TINY_EXPORT } from '../../../../tests/fixtures/tiny-export';
import { DICTIONARY } from '../table/area-columns';
import csv from './csv';

describe('the CSV format', () => {
  const rows = csvParse(csv.write(TINY_EXPORT).slice(1));

  it('has a row per zone and unit, and the columns of the dictionary', () => {
    expect(rows.map(({ zone, unit, areaKm2 }) => [zone, unit, areaKm2])).toEqual([
      ['east', 'B', '400'],
      ['remainder', 'A', '600']
    ]);
    expect(rows.columns).toEqual(DICTIONARY.map(({ name }) => name));
  });

  it('keeps markup as it is and takes the edge off a formula', () => {
    expect(rows[0]?.zoneNameEn).toBe(HOSTILE.markup);
    expect(rows[0]?.zoneNameUk).toBe(`'${HOSTILE.formula}`);
  });

  it('has codes, words and sources', () => {
    expect(rows[0]).toMatchObject({
      forces: 'frozen+demilitarised',
      controlEn: 'Russia would hold',
      controlUk: 'Утримувала б Росія',
      disputesUk: 'Чи так?',
      sources: 'tiny-source',
      sourceUrls: 'https://example.org/?a=1&b=2'
    });
  });
});
