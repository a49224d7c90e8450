import { expect, it } from 'vitest';
import { datasetJsonLd } from './dataset-json-ld';

const dataset = {
  name: '</script><script>alert(1)</script>',
  description: 'Tiny <!-- data',
  language: 'en',
  keywords: [],
  measurement: 'none',
  licences: [{ id: 'MIT', title: 'MIT', url: 'https://example.org/mit', covers: { en: '', uk: '' } }],
  dates: ['2025-01-01', '2026-01-01'],
  bbox: [22, 44.2, 40.4, 52.5],
  distributions: [{ name: 'a table', url: 'v1/a.csv', mediaType: 'text/csv', bytes: 12 }]
} as const;

it('holds nothing that could end the script element or begin a comment, and says the same', () => {
  const text = datasetJsonLd(dataset);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ name: dataset.name, description: dataset.description });
});

it('gives a box as latitude and longitude of its corners, dates as an interval', () => {
  expect(JSON.parse(datasetJsonLd(dataset))).toMatchObject({
    spatialCoverage: { geo: { box: '44.2 22 52.5 40.4' } },
    temporalCoverage: '2025-01-01/2026-01-01',
    distribution: [{ contentUrl: 'v1/a.csv', encodingFormat: 'text/csv', contentSize: '12 B' }]
  });
});
