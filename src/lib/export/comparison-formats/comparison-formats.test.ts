import { csvParse } from 'd3-dsv';
import { strFromU8 } from 'fflate';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readSpreadsheet } from '../../../../tests/fixtures/read-spreadsheet';
import { HOSTILE, TINY_EXPORT } from '../../../../tests/fixtures/tiny-export';
import { TINY_COMPARISON } from '../../../../tests/fixtures/tiny-comparison';
import { COMPARISON_FORMATS } from '../format/comparison-formats';
import csv from './csv';
import geojson from './geojson';
import xlsx from './xlsx';

const CHANGED = { a: 'tiny', b: 'silent', from: 'russia.frozen.demilitarised', to: 'unspecified', isSilent: 'true' };

describe('the formats of two versions', () => {
  it('are registered under the names of their files', () => {
    expect(COMPARISON_FORMATS.map(({ id }) => id).sort()).toEqual(['csv', 'csv-commas', 'geojson', 'xlsx']);
  });

  it('tell each transition by unit as CSV, in codes and words, with note and credits', async () => {
    const rows = csvParse(strFromU8(await csv.write(TINY_COMPARISON)));
    expect(rows.map(({ unit, areaKm2, isSame }) => [unit, areaKm2, isSame])).toEqual([
      ['B', '400', 'false'],
      ['A', '600', 'true']
    ]);
    expect(rows[0]).toMatchObject({
      ...CHANGED,
      toEn: 'The text does not say',
      unitNameUk: 'Одиниця Б',
      noteEn: 'A proposal, not an agreed border.',
      creditsUk: 'Лінія: хтось (GPL-3.0).'
    });
  });

  it('draw the land of each transition as GeoJSON, and say what is compared', async () => {
    const collection = JSON.parse(strFromU8(await geojson.write(TINY_COMPARISON))) as FeatureCollection & {
      about: object;
    };
    const { features } = collection;
    expect(features.map(({ id, geometry }) => [id, geometry.type])).toEqual([
      ['transition:russia.frozen.demilitarised>unspecified', 'MultiPolygon'],
      ['transition:ukraine>ukraine', 'MultiPolygon'],
      ['line-of-contact:main', 'MultiLineString']
    ]);
    expect(features[0]?.properties).toMatchObject({ ...CHANGED, isSilent: true, areaKm2: 400 });
    expect(collection.about).toMatchObject({
      a: { version: 'tiny', note: { en: 'A proposal, not an agreed border.' } },
      b: { version: 'silent' },
      lineOfContact: '2026-01-01',
      licences: [{ id: 'GPL-3.0' }, { id: 'MIT' }]
    });
  });

  it('have areas as numbers and hostile names as texts in XLSX', async () => {
    const title = { en: HOSTILE.formula, uk: HOSTILE.markup };
    const hostile = { ...TINY_COMPARISON, a: { ...TINY_EXPORT, version: { ...TINY_EXPORT.version, title } } };
    const sheets = readSpreadsheet(await xlsx.write(hostile));
    expect(Object.keys(sheets)).toEqual(['transitions', 'sources', 'columns', 'read-me']);
    const cells = Object.values(sheets).flatMap(({ rows }) => rows.flat());
    expect(cells.filter(({ isFormula }) => isFormula)).toEqual([]);
    expect(cells.some(({ value }) => value.includes(HOSTILE.formula))).toBe(true);
    const [header = [], first = []] = sheets['transitions']?.rows ?? [];
    expect(first[header.findIndex(({ value }) => value === 'areaKm2')]).toMatchObject({ isText: false, value: '400' });
  });
});
