import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import initialise from 'sql.js';
import { describe, expect, it } from 'vitest';
import { BadLine } from '../../territory/line/bad-line';
import { describeRemark } from '../describe-remark';
import { drawingOf } from './questions';
import { readLineFile } from './read-line-file';

interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`tests/fixtures/lines/${name}`));
const text = (name: string, content: string): Seed => ({ name, bytes: strToU8(content) });

async function smallGeoPackage(): Promise<Uint8Array> {
  const { Database } = await initialise();
  const database = new Database();
  database.run(`PRAGMA page_size = 512;
    CREATE TABLE gpkg_geometry_columns (table_name, column_name, srs_id);
    CREATE TABLE gpkg_spatial_ref_sys (srs_id, organization, organization_coordsys_id, definition);
    CREATE TABLE a (g BLOB);
    INSERT INTO gpkg_geometry_columns VALUES ('a', 'g', 4326);
    INSERT INTO a VALUES (x'47500001e6100000010200000002000000000000000000424000000000000048400000000000804240000000000000e848')`);
  return database.export();
}

const LINE = 'LINESTRING (37.68 50.19, 37.63 50.18, 37.6 49)';
const KML = `<?xml version="1.0"?><kml><Document><name>a</name><Placemark><Polygon><outerBoundaryIs><LinearRing>
  <coordinates>37,48 38,48 38,49 37,48</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Document></kml>`;
const GEOJSON = `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:3857"}},"features":[
  {"type":"Feature","properties":{"holder":"Russia"},"geometry":{"type":"MultiPolygon","coordinates":[[[[37,48],[38,48],[38,49],[37,48]]]]}},
  {"type":"Feature","properties":{"part":"main"},"geometry":{"type":"GeometryCollection","geometries":[{"type":"LineString","coordinates":[[37,48],[38,49]]}]}}]}`;
const TOPOJSON = `{"type":"Topology","transform":{"scale":[0.1,0.1],"translate":[30,45]},"arcs":[[[70,30],[9,1],[1,9]],[[80,40],[-10,-10]]],
  "objects":{"a":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[0,1]]},{"type":"LineString","arcs":[-1]}]}}}`;

const SEEDS = Promise.all([
  text('a.geojson', GEOJSON),
  text('a.geojsonl', '{"type":"Point","coordinates":[37,48]}\n{"type":"LineString","coordinates":[[37,48],[38,49]]}\n'),
  text('a.topojson', TOPOJSON),
  text('a.kml', KML),
  { name: 'a.kmz', bytes: zipSync({ 'doc.kml': strToU8(KML) }) },
  text(
    'a.gpx',
    '<gpx><trk><name>a</name><trkseg><trkpt lat="48" lon="37"/><trkpt lat="49" lon="38"/></trkseg></trk></gpx>'
  ),
  { name: 'a.zip', bytes: fixture('line-shp.zip') },
  { name: 'a.shp', bytes: fixture('line-shp.zip').subarray(0, 60) },
  text('a.wkt', `SRID=32637;${LINE};GEOMETRYCOLLECTION Z (POLYGON EMPTY, MULTIPOINT ((1 2 3), (3 4 5)))`),
  text('a.csv', 'part,seq,lon,lat,closed\nmain,1,37.68,50.19,false\nmain,2,37.63,50.18,FALSE\nm,1,37,48,1\n'),
  text('b.csv', 'довгота;широта;track_fid\n37,68;50,19;1\n37,63;50,18;1\n37;48;2\n'),
  text('c.csv', `WKT,id\n"${LINE}",1\n`),
  smallGeoPackage().then((bytes) => ({ name: 'a.gpkg', bytes }))
]);

/** What damages files, from a flipped byte to numbers that programs write where they have none. */
const TOKENS = [
  'NaN',
  '1e999',
  '-1',
  '""',
  '[]',
  '{}',
  'null',
  '(',
  ')',
  ',',
  '<a>',
  '&x;',
  '<!DOCTYPE x>',
  '\0',
  '\n',
  'EMPTY',
  '4294967295'
];
const share = fc.double({ min: 0, max: 1, noNaN: true });
const mutation = fc.oneof(
  fc.record({ kind: fc.constant('byte' as const), at: share, value: fc.integer({ min: 0, max: 255 }) }),
  fc.record({ kind: fc.constant('cut' as const), at: share }),
  fc.record({ kind: fc.constant('insert' as const), at: share, token: fc.constantFrom(...TOKENS) }),
  fc.record({ kind: fc.constant('remove' as const), at: share, length: fc.integer({ min: 1, max: 40 }) }),
  fc.record({
    kind: fc.constant('repeat' as const),
    at: share,
    length: fc.integer({ min: 1, max: 60 }),
    times: fc.integer({ min: 2, max: 30 })
  })
);
type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

function mutate(bytes: Uint8Array, change: Mutation): Uint8Array {
  const at = Math.floor(change.at * bytes.length);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  const join = (...pieces: Uint8Array[]) => new Uint8Array(pieces.flatMap((piece) => [...piece]));
  switch (change.kind) {
    case 'byte':
      return join(before, Uint8Array.of(change.value), after.subarray(1));
    case 'cut':
      return before;
    case 'insert':
      return join(before, strToU8(change.token), after);
    case 'remove':
      return join(before, after.subarray(change.length));
    case 'repeat':
      return join(before, ...Array.from({ length: change.times }, () => after.subarray(0, change.length)), after);
  }
}

describe('damaged files', () => {
  it('are read or refused with a sentence, and nothing else', async () => {
    const seeds = await SEEDS;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(seeds.length - 1),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        async (which, changes) => {
          const { name, bytes } = seeds[which] as Seed;
          try {
            const reading = await readLineFile({ name, bytes: changes.reduce(mutate, bytes) });
            const positions = [...reading.polygons.flat(2), ...reading.lines.flat()];
            expect(positions.flat().every(Number.isFinite)).toBe(true);
            drawingOf(reading);
          } catch (error) {
            if (!(error instanceof BadLine)) throw error;
            expect(describeRemark(error.remark, 'en')).not.toBe(error.remark.code);
            expect(describeRemark(error.remark, 'uk')).not.toMatch(/undefined/);
          }
        }
      ),
      { seed: 20261129, numRuns: 2400 }
    );
  }, 60_000);
});
