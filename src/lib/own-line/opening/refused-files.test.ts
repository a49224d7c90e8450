import { strToU8, zipSync } from 'fflate';
import initialise from 'sql.js';
import { describe, expect, it } from 'vitest';
import { describeRemark } from '../describe-remark';
import { BadLine, type Remark } from '../../territory/line/bad-line';
import { readLineFile } from './read-line-file';
import { geojson, LINE, SQUARE, withCrs } from '../../../../tests/fixtures/line-shapes';

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? strToU8(content) : content;

async function refusal(name: string, content: string | Uint8Array): Promise<Remark> {
  try {
    await readLineFile({ name, bytes: bytesOf(content) });
  } catch (error) {
    if (error instanceof BadLine) return error.remark;
    throw error;
  }
  throw new Error(`${name} was read.`);
}

/** A zip whose entry holds as many zeros as wanted, packed. */
const bomb = (megabytes: number) => zipSync({ 'doc.kml': new Uint8Array(megabytes * 1e6) }, { level: 1 });

const REFUSED: readonly (readonly [code: string, name: string, content: string | Uint8Array])[] = [
  ['file-empty', 'a.geojson', ''],
  ['file-empty', 'a.csv', ' \n\n '],
  ['is-image', 'a.geojson', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0])],
  ['is-image', 'a.kml', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'],
  ['is-pdf', 'a.csv', '%PDF-1.7\n'],
  ['is-office', 'a.csv', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<x/>') })],
  ['is-office', 'a.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
  ['is-archive', 'a.gz', new Uint8Array([0x1f, 0x8b, 8, 0])],
  ['is-archive', 'a.zip', zipSync({ 'b.zip': zipSync({ c: strToU8('c') }) })],
  ['is-page', 'a.kml', '<!DOCTYPE html><html><body>Not found</body></html>'],
  ['is-binary', 'a.dat', new Uint8Array([1, 2, 3, 0, 0, 4])],
  ['text-unknown', 'a.csv', 'Dear all,\nthe line has moved.\n'],
  ['json-unknown', 'a.json', '{"rings": [[[1, 2]]]}'],
  ['json-broken', 'a.geojson', geojson('LineString', LINE).slice(0, -20)],
  ['json-broken', 'a.geojson', '{"type": "LineString", "coordinates": [[NaN, 48], [37, 48]]}'],
  ['xml-broken', 'a.kml', '<kml><Document><Placemark><LineString><coordinates>37,48'],
  ['xml-broken', 'a.gpx', '<gpx>&nope;</gpx>'],
  ['xml-doctype', 'a.kml', '<!DOCTYPE kml [<!ENTITY x SYSTEM "file:///etc/passwd">]><kml>&x;</kml>'],
  ['wkt-broken', 'a.wkt', 'LINESTRING (37 48, 38 49'],
  ['wkt-broken', 'a.wkt', 'LINESTRING (37 48, 38 49) CIRCULARSTRING (1 2, 3 4)'],
  ['archive-damaged', 'a.kmz', zipSync({ 'doc.kml': strToU8('<kml/>'.repeat(999)) }, { level: 0 }).slice(0, 400)],
  ['archive-too-large', 'a.kmz', bomb(101)],
  ['archive-without-line', 'a.zip', zipSync({ 'a.txt': strToU8('a'), 'b.txt': strToU8('b') })],
  ['several-layers', 'a.zip', zipSync({ 'a.shp': new Uint8Array(100), 'b.shp': new Uint8Array(100) })],
  ['file-damaged', 'a.zip', zipSync({ 'a.shp': new Uint8Array(50) })],
  ['file-damaged', 'a.gpkg', strToU8(`SQLite format 3\0${'x'.repeat(2000)}`)],
  ['layer-damaged', 'a.topojson', '{"type":"Topology","arcs":[],"objects":{"a":{"type":"LineString","arcs":[3]}}}'],
  ['nested-too-deep', 'a.json', `${'{"type":"GeometryCollection","geometries":['.repeat(99)}${']}'.repeat(99)}`],
  [
    'coordinate-not-a-number',
    'a.json',
    geojson('LineString', [
      [37, 48],
      [null, 48]
    ])
  ],
  ['coordinate-not-a-number', 'a.json', '{"type":"LineString","coordinates":[[37,48],[1e999,48]]}'],
  ['coordinate-not-a-number', 'a.json', `{"type":"Polygon","coordinates":${'['.repeat(1e5)}${']'.repeat(1e5)}}`],
  [
    'coordinate-not-a-number',
    'a.kml',
    '<kml><Placemark><LineString><coordinates>37,48 a,b</coordinates></LineString></Placemark></kml>'
  ],
  ['shape-broken', 'a.json', geojson('Polygon', 3)],
  ['geometry-unknown', 'a.json', geojson('Circle', SQUARE)],
  ['only-points', 'a.gpx', '<gpx><wpt lat="48" lon="37"/><wpt lat="48" lon="38"/></gpx>'],
  ['no-shapes', 'a.json', '{"type":"FeatureCollection","features":[]}'],
  ['no-shapes', 'a.kml', '<kml><Document/></kml>'],
  [
    'not-degrees',
    'a.json',
    geojson('LineString', [
      [1e7, 48],
      [37, 1e15]
    ])
  ],
  ['projection-unknown', 'a.json', JSON.stringify(withCrs('EPSG:5565', LINE))],
  [
    'elsewhere',
    'a.json',
    geojson('LineString', [
      [-100, 40],
      [-101, 40]
    ])
  ],
  ['not-a-number', 'a.csv', 'lon,lat\n37,48\n37.1,north\n'],
  ['cell-missing', 'a.csv', 'lon,lat\n37,48\n37.1,\n'],
  ['column-missing', 'a.csv', 'part,seq,lon\nmain,1,37\n'],
  ['closed-unclear', 'a.csv', 'part,seq,lon,lat,closed\nmain,1,37,48,maybe\n']
];

it('a database of another program', async () => {
  const { Database } = await initialise();
  const database = new Database();
  database.run('CREATE TABLE notes (text TEXT)');
  expect(await refusal('a.gpkg', database.export())).toEqual({ code: 'is-database' });
});

describe('what is refused', () => {
  it.each(REFUSED)('%s: %s', async (code, name, content) => {
    const remark = await refusal(name, content);
    expect(remark.code).toBe(code);
    for (const language of ['en', 'uk'] as const) {
      const sentence = describeRemark(remark, language);
      expect(sentence).not.toBe(code);
      expect(sentence).not.toMatch(/undefined|NaN/);
    }
  });

  it('names the row or the shape', async () => {
    expect((await refusal('a.csv', 'lon,lat\n37,48\n\n37.1,north\n')).place).toEqual({ row: 4 });
    expect((await refusal('a.json', geojson('LineString', [[37, 'x']]))).values).toEqual({ shape: 1, text: 'x' });
    const broken = await refusal('a.json', '\n{"type": "LineString",\n "coordinates": [[37; 48]]}');
    expect(describeRemark(broken, 'en')).toContain('damaged or cut off, in line 3, column 21: save');
    expect(describeRemark(broken, 'uk')).toContain('обрізано, рядок 3, стовпець 21: збережіть');
    expect((await refusal('a.json', '{"a": 1}\n\n{"b": }')).place).toEqual({ row: 3 });
    expect((await refusal('a.kml', '<kml>\n<a>\n</b>\n</kml>')).place).toEqual({ row: 3 });
  });
});
