import { describe, expect, it } from 'vitest';
import { describeInterface, groupPaths, templateOf, type IndexedFile } from './data-index';

const file = (path: string, own: Partial<IndexedFile> = {}): IndexedFile => ({
  ...{ path, title: path, mediaType: 'application/json', licences: [] },
  ...own
});
const versions = ['one', 'one-b'];

describe('templateOf', () => {
  it.each([
    ['areas.csv', 'areas.csv'],
    ['one/plan-version.json', '{version}/plan-version.json'],
    ['one-b/2025-11-20.geojson', '{version}/{date}.geojson'],
    ['answers/one-b.json', 'answers/{version}.json'],
    ['faces/2025-11-20.topojson', 'faces/{date}.topojson']
  ])('of %s is %s', (path, template) => {
    expect(templateOf(path, versions)).toBe(template);
  });
});

describe('describeInterface', () => {
  const files = [
    file('areas.csv', { mediaType: 'text/csv', schema: 'areas.schema.json' }),
    file('one/2025-11-20.geojson'),
    file('one-b/2026-08-22.geojson'),
    file('answers/one.json')
  ];
  const told = describeInterface(groupPaths(files, versions), {
    title: 'Tiny',
    description: 'Of little',
    summaryOf: ({ template }) => `what is at ${template}`
  });
  const paths = told.paths as Record<string, { get: Record<string, unknown> }>;

  it('has one path for files whose addresses differ in version and day alone, and lists them', () => {
    expect(told.openapi).toBe('3.1.0');
    expect(Object.keys(paths)).toEqual(['/areas.csv', '/{version}/{date}.geojson', '/answers/{version}.json']);
    expect(paths['/{version}/{date}.geojson']?.get).toMatchObject({
      parameters: [
        { name: 'version', in: 'path', required: true, schema: { enum: ['one', 'one-b'] } },
        { name: 'date', in: 'path', required: true, schema: { enum: ['2025-11-20', '2026-08-22'] } }
      ],
      'x-files': ['one/2025-11-20.geojson', 'one-b/2026-08-22.geojson']
    });
  });

  it('says what a file is and where the schema of a table stands', () => {
    expect(paths['/areas.csv']?.get).toMatchObject({
      operationId: 'areas_csv',
      summary: 'what is at areas.csv',
      responses: { 200: { content: { 'text/csv': { schema: { externalDocs: { url: 'areas.schema.json' } } } } } }
    });
  });
});
