import { expect, test } from 'vitest';
import { writeCsv } from '$lib/export/table/csv-text';
import { questionsOf } from '$lib/own-line/opening/questions';
import { readLineFile } from '$lib/own-line/opening/read-line-file';
import { LINE_COLUMNS, lineGeoJson, lineRows } from '$lib/own-line/write-line';
import { readMapGeodata } from '$lib/server/read-geodata';
import type { LinePart } from '$lib/territory/line/line-parts';

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
  const text = writeCsv(LINE_COLUMNS, lineRows(parts));
  const reading = await readLineFile({ name: 'line-2026-11-29-mine.csv', bytes: bytes(text) });
  expect(reading.parts).toEqual(parts);
});
