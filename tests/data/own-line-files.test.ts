import { expect, test } from 'vitest';
import { writeCsv } from '$lib/export/table/csv-text';
import { questionsOf } from '$lib/own-line/opening/questions';
import { readLineFile } from '$lib/own-line/opening/read-line-file';
import { lineGeoJson, lineTable } from '$lib/own-line/write-line';
import { readMapGeodata } from '$lib/server/read-geodata';
import type { LinePart } from '$lib/territory/line/line-parts';

/** The credit looks like a formula. */
const WORDS = { name: 'Mine', date: '2026-11-29', credit: '=Maria Koval' };

const bytes = (text: string) => new TextEncoder().encode(text);

test('a line that was saved as GeoJSON is opened again without a question, with its date', async () => {
  const { territory } = readMapGeodata('2025-11-20');
  const words = { name: 'Mine', date: '2026-11-29', credit: 'Maria Koval' };
  const text = lineGeoJson(words, { kind: 'parts', parts: [] }, territory);
  const reading = await readLineFile({ name: 'line-2026-11-29-mine.geojson', bytes: bytes(text) });
  expect([questionsOf(reading).meanings, reading.date]).toEqual([['russia'], '2026-11-29']);
});

test('a line that was saved as our table is opened again as the same parts', async () => {
  const parts: LinePart[] = [
    {
      part: 'main',
      closed: false,
      positions: [
        [37.5, 50.1],
        [36, 47.5]
      ]
    },
    { part: 'whole', closed: true, positions: [], units: ['UA-43'] }
  ];
  const { columns, rows } = lineTable(
    WORDS,
    { kind: 'parts', parts },
    { parts, topology: readMapGeodata('2025-11-20').territory }
  );
  const text = writeCsv(columns, rows);
  const reading = await readLineFile({ name: 'line-2026-11-29-mine.csv', bytes: bytes(text) });
  expect(reading.parts).toEqual(parts);
});

test('a line that was drawn as land is saved as a table of that land, which is opened again without a question', async () => {
  const { territory } = readMapGeodata('2025-11-20');
  const polygons = [
    [
      [
        [38.3, 50.3],
        [37.6, 49.7],
        [38.4, 48.9],
        [41, 50.3],
        [38.3, 50.3]
      ]
    ]
  ];
  const { columns, rows } = lineTable(
    WORDS,
    { kind: 'held', holder: 'russia', polygons },
    { parts: [], topology: territory }
  );
  const reading = await readLineFile({ name: 'line-2026-11-29-mine.csv', bytes: bytes(writeCsv(columns, rows)) });
  expect([reading.polygons, reading.holder, questionsOf(reading).meanings]).toEqual([polygons, 'russia', ['russia']]);
});
