import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import initialise from 'sql.js';
import mapshaper from 'mapshaper';
import { describe, expect, it } from 'vitest';
import type { LineReading } from '../control-drawing';
import { readLineFile } from './read-line-file';
import { geojson, LINE, SQUARE } from '../../../../tests/fixtures/line-shapes';

const FOLDER = 'tests/fixtures/lines';

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? strToU8(content) : content;

const read = (name: string, content: string | Uint8Array): Promise<LineReading> =>
  readLineFile({ name, bytes: bytesOf(content) });

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, name)));
const codes = ({ remarks }: LineReading): string[] => remarks.map(({ code }) => code);
const counts = ({ parts = [] }: LineReading): number[] => parts.map(({ positions }) => positions.length);

/** The line of the fixtures, vertex by vertex. */
const PARTS = [235, 31, 19, 10, 21, 7, 5, 8];

describe('files of one line in every form', () => {
  it.each(['line.geojson', 'line.kml', 'line-shp.zip', 'line-3857.geojson', 'line.topojson'])(
    '%s has our parts',
    async (name) => {
      const reading = await read(name, fixture(name));
      expect(counts(reading)).toEqual(PARTS);
      const [lng = NaN, lat = NaN] = reading.parts?.[0]?.positions[0] ?? [];
      // TopoJSON is quantised.
      expect([lng, lat].map((degrees) => Math.round(degrees * 1e3) / 1e3)).toEqual([37.68, 50.19]);
    }
  );

  it.each(['line.gpx', 'geometrycollection.geojson'])('%s has the lines, without their names', async (name) => {
    const reading = await read(name, fixture(name));
    expect(reading.lines.map(({ length }) => length).sort()).toEqual([...PARTS].sort());
    expect(reading.lines[0]).toHaveLength(235);
    expect(reading.parts).toBeUndefined();
  });

  it('reads well-known text', async () => {
    expect((await read('line.wkt', fixture('line.wkt'))).lines.map(({ length }) => length)).toEqual([235]);
  });

  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.csv')))('%s is our table', async (name) => {
    const { format, parts } = await read(name, fixture(name));
    expect(format).toBe('csv');
    expect(parts?.[0]?.part).toBe('main');
  });

  it.each(['blank-lines-end', 'excel-TRUE', 'header-case', 'semicolon', 'tab'])('%s changes nothing', async (name) => {
    const { parts } = await read(name, fixture(`${name}.csv`));
    expect(parts).toEqual((await read('line', fixture('line.geojson'))).parts);
  });

  it('offers to swap, and reads what is only said to be Mercator', async () => {
    expect(codes(await read('s.geojson', fixture('line-swapped.geojson')))).toEqual(['axes-may-be-swapped']);
    expect(codes(await read('m.geojson', fixture('line-3857.geojson')))).toEqual(['projected-back']);
  });

  it.each(['geojson', 'kml', 'topojson', 'shp'])('reads polygons that mapshaper writes as %s', async (form) => {
    const source = geojson('MultiPolygon', [
      [
        SQUARE,
        [
          [37.4, 48.4],
          [37.4, 48.6],
          [37.6, 48.6],
          [37.4, 48.4]
        ]
      ]
    ]);
    const output = await mapshaper.applyCommands(`-i held.json -o held.${form}`, { 'held.json': source });
    const files = Object.fromEntries(Object.entries(output).map(([name, content]) => [name, bytesOf(content)]));
    const [[name, bytes] = ['', new Uint8Array()]] =
      form === 'shp' ? [['held.zip', zipSync(files)] as const] : Object.entries(files);
    const { polygons, lines } = await read(name, bytes);
    expect(lines).toEqual([]);
    expect(polygons.map((rings) => rings.map(({ length }) => length))).toEqual([[5, 4]]);
  });
});

describe('forms within forms', () => {
  it('reads rows of GeoJSON, sequences and bare arrays of features', async () => {
    const row = geojson('LineString', LINE);
    const other = geojson('LineString', [
      [35, 47],
      [35, 48]
    ]);
    for (const text of [`${row}\n${other}\n`, `\u001e${row}\n\u001e${other}\n`, `[${row},${other}]`]) {
      expect((await read('rows.geojsonl', text)).lines).toHaveLength(2);
    }
  });

  it('reads collections within collections', async () => {
    const inner = { type: 'GeometryCollection', geometries: [{ type: 'LineString', coordinates: LINE }] };
    const text = JSON.stringify({
      type: 'GeometryCollection',
      geometries: [inner, { type: 'Point', coordinates: [1, 2] }]
    });
    const reading = await read('nested.json', text);
    expect(reading.lines).toEqual([LINE]);
    expect(codes(reading)).toEqual(['points-left']);
  });

  it('reads KML in an archive, polygons with holes, nested geometries and tracks', async () => {
    const ring = (shift: number) =>
      `<LinearRing><coordinates>${SQUARE.map(([x = 0, y = 0]) => `${x + shift},${y},0`).join(' ')}</coordinates></LinearRing>`;
    const kml = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2">
      <Document><name>Front &amp; <![CDATA[<b>rear</b>]]></name><Placemark><name>a</name><MultiGeometry>
      <Polygon><outerBoundaryIs>${ring(0)}</outerBoundaryIs><innerBoundaryIs>${ring(0.1)}</innerBoundaryIs></Polygon>
      <MultiGeometry><LineString><coordinates>37, 48, 0 37.5, 48.5, 0</coordinates></LineString></MultiGeometry>
      </MultiGeometry></Placemark><Placemark><gx:Track><gx:coord>37 48 0</gx:coord><gx:coord>38 49 0</gx:coord></gx:Track></Placemark>
      </Document></kml>`;
    const reading = await read('front.kmz', zipSync({ 'doc.kml': strToU8(kml), 'files/icon.png': new Uint8Array(9) }));
    expect(reading.format).toBe('kmz');
    const link = '<kml><Document><NetworkLink><Link><href>layers/a.kml</href></Link></NetworkLink></Document></kml>';
    const linked = await read('a.kmz', zipSync({ 'doc.kml': strToU8(link), 'layers/a.kml': strToU8(kml) }));
    expect(linked.lines).toEqual(reading.lines);
    expect(reading.name).toBe('Front & <b>rear</b>');
    expect(reading.polygons.map((rings) => rings.length)).toEqual([2]);
    expect(reading.lines.map(({ length }) => length)).toEqual([2, 2]);
  });

  it('reads tracks and routes, and joins pieces', async () => {
    const points = (name: string, from: number) =>
      [0, 1, 2].map((step) => `<${name} lat="48" lon="${from + step}"/>`).join('');
    const gpx = `<gpx><metadata><time>2026-11-28T10:00:00Z</time></metadata><wpt lat="1" lon="1"/>
      <trk><trkseg>${points('trkpt', 35)}</trkseg><trkseg>${points('trkpt', 37)}</trkseg></trk><rte>${points('rtept', 30)}</rte></gpx>`;
    const reading = await read('a.gpx', gpx);
    expect(reading.lines.map(({ length }) => length)).toEqual([5, 3]);
    expect(reading.date).toBe('2026-11-28');
    expect(codes(reading)).toEqual(['lines-joined', 'points-left']);
  });

  it('reads well-known text of every nesting, with heights, over several lines and in a table', async () => {
    const text = `SRID=4326;MULTIPOLYGON Z (((37 48 1, 38 48 1,\n 38 49 1, 37 48 1)));\nGEOMETRYCOLLECTION(LINESTRINGM(37 48 2, 38 49 2), POLYGON EMPTY)`;
    const reading = await read('a.wkt', text);
    expect([reading.polygons.length, reading.lines.length]).toEqual([1, 1]);
    const table = await read('q.csv', 'WKT,name\n"LINESTRING (37 48, 38 49)",a\n"LINESTRING (35 48, 36 49)",b\n');
    expect(table.lines).toHaveLength(2);
    const pasted = await read('clipboard.txt', 'wkt_geom\tid\nLineString (37 48, 38 49)\t1\n');
    expect(pasted.lines).toEqual([
      [
        [37, 48],
        [38, 49]
      ]
    ]);
  });

  it.each([
    ['X,Y,fid', ','],
    ['lon;lat;x', ';'],
    ['Longitude\tLatitude\tname', '\t'],
    ['довгота;широта;номер', ';'],
    // As Excel is told of the delimiter.
    ['sep=;\r\nlon;lat;a,b,c,d', ';'],
    ['sep=\t\r\nlon\tlat\tx', '\t']
  ])('reads vertices under %s', async (header, separator) => {
    const comma = separator === ',' ? '.' : ',';
    const rows = [0, 1, 2].map((step) => [`37${comma}${step}`, `48${comma}5`, step + 1].join(separator));
    expect((await read('v.csv', [header, ...rows, '', ''].join('\r\n'))).lines).toEqual([
      [
        [37, 48.5],
        [37.1, 48.5],
        [37.2, 48.5]
      ]
    ]);
  });

  it('reads our table in UTF-16 and windows-1251, with decimal commas and words of a spreadsheet', async () => {
    const table = 'Частина;Seq;Lon;Lat;Closed\nmain;1;37,5;48,1;ХИБНІСТЬ\nmain;2;37,6;48,2;ні\nm;1;36;48;ІСТИНА\n';
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(table, (sign) => sign.charCodeAt(0)).buffer)
    ]);
    const { parts = [] } = await read('wide.csv', wide);
    expect(parts.map(({ part, closed, positions }) => [part, closed, positions[0]])).toEqual([
      ['main', false, [37.5, 48.1]],
      ['m', true, [36, 48]]
    ]);
    // Letters of windows-1251 stand 0x350 below those of Unicode.
    const narrow = Uint8Array.from('довгота;широта\n37,1;48\n37,2;48\n', (sign) => {
      const code = sign.charCodeAt(0);
      return code > 0x400 ? code - 0x350 : code;
    });
    expect((await read('narrow.csv', narrow)).lines[0]?.[0]).toEqual([37.1, 48]);
  });

  it('reads a GeoPackage in another projection', async () => {
    const { Database } = await initialise();
    const database = new Database();
    database.run(`CREATE TABLE gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m);
      CREATE TABLE gpkg_spatial_ref_sys (srs_name, srs_id, organization, organization_coordsys_id, definition);
      CREATE TABLE front (fid INTEGER PRIMARY KEY, geom BLOB);
      CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS geom FROM n;
      INSERT INTO gpkg_spatial_ref_sys VALUES ('UTM', 32637, 'EPSG', 32637, 'undefined');
      INSERT INTO gpkg_geometry_columns VALUES ('front', 'geom', 'LINESTRING', 32637, 0, 0), ('endless', 'geom', 'LINESTRING', 32637, 0, 0);`);
    const blob = new DataView(new ArrayBuffer(8 + 9 + 32));
    [0x47, 0x50, 0, 1].forEach((byte, index) => blob.setUint8(index, byte));
    blob.setUint8(8, 1);
    blob.setUint32(9, 2, true);
    blob.setUint32(13, 2, true);
    [425000, 5316000, 426000, 5317000].forEach((value, index) => blob.setFloat64(17 + index * 8, value, true));
    database.run('INSERT INTO front (geom) VALUES (?)', [new Uint8Array(blob.buffer)]);
    const reading = await read('front.gpkg', database.export());
    const [lng = NaN, lat = NaN] = reading.lines[0]?.[0] ?? [];
    // 425 km east, 5316 km north in zone 37: between Donetsk and Pokrovsk.
    expect([lng.toFixed(2), lat.toFixed(2)]).toEqual(['37.99', '47.99']);
    expect(codes(reading)).toEqual(['projected-back']);
  });
});
