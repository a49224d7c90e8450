import { DOMParser } from '@xmldom/xmldom';
import { csvParse, dsvFormat } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import initialise, { type SqlJsStatic } from 'sql.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { comparePartitions } from '../../src/lib/derivation/comparison/compare-partitions';
import { COMPARISON_FORMATS } from '../../src/lib/export/format/comparison-formats';
import type { ExportInput } from '../../src/lib/export/format/format';
import { EXPORT_FORMATS } from '../../src/lib/export/format/formats';
import { polygonAreaKm2 } from '../../src/lib/geodesy/area';
import { allVersions } from '../../src/lib/plans/catalogue';
import { exportInput } from '../../src/lib/pages/data/version-files';
import { readSpreadsheet, type ReadSheet } from '../fixtures/read-spreadsheet';
import { readVectorFile } from '../fixtures/read-vector-file';
import { manifest } from './committed-geodata';
import { share } from './share';

const drawn = allVersions().filter(({ notDrawn }) => notDrawn === undefined);
const newest = manifest.dates.at(-1)?.date ?? '';

/** Areas (km²) by zone, as a file states them. */
type Areas = Readonly<Record<string, number>>;
/** A file by its content: what a program that had no part in writing it finds there. */
type Reader = (content: Uint8Array) => Areas | Promise<Areas>;

const asAreas = (rows: readonly (readonly [zone: unknown, areaKm2: unknown])[]): Areas =>
  Object.fromEntries(rows.map(([zone, areaKm2]) => [String(zone), Number(areaKm2)]));

function rowsOf({ rows }: ReadSheet): Record<string, string>[] {
  const [header = [], ...cells] = rows;
  return cells.map((row) => Object.fromEntries(header.map(({ value }, index) => [value, row[index]?.value ?? ''])));
}

function readKml(text: string): Areas {
  const complain = (message: string) => {
    throw new Error(message);
  };
  const parser = new DOMParser({ errorHandler: { warning: complain, error: complain, fatalError: complain } });
  const placemarks = Array.from(parser.parseFromString(text, 'text/xml').getElementsByTagName('Placemark'));
  const dataOf = (placemark: Element) =>
    Object.fromEntries(
      Array.from(placemark.getElementsByTagName('Data')).map((data) => [data.getAttribute('name'), data.textContent])
    );
  const zones = placemarks.map(dataOf).filter(({ feature }) => feature === 'zone');
  return asAreas(zones.map(({ zone, areaKm2 }) => [zone, areaKm2]));
}

let sqlite: SqlJsStatic;
beforeAll(async () => {
  sqlite = await initialise();
});

/** One for each registered format; a format without one fails. */
const READERS: Readonly<Record<string, Reader>> = {
  geojson: (content) => {
    const { features } = JSON.parse(strFromU8(content)) as FeatureCollection;
    const zones = features.flatMap(({ properties }) => (properties?.['feature'] === 'zone' ? [properties] : []));
    return asAreas(zones.map(({ zone, areaKm2 }) => [zone, areaKm2]));
  },
  topojson: async (content) => {
    const { features } = await readVectorFile('zones.topojson', { 'zones.topojson': content });
    const zones = features.flatMap(({ properties }) => (properties?.['feature'] === 'zone' ? [properties] : []));
    return asAreas(zones.map(({ zone, areaKm2 }) => [zone, areaKm2]));
  },
  csv: (content) => asAreas(csvParse(strFromU8(content)).map(({ zone, zoneAreaKm2 }) => [zone, zoneAreaKm2])),
  'csv-commas': (content) => {
    const rows = dsvFormat(';').parse(strFromU8(content));
    return asAreas(rows.map(({ zone, zoneAreaKm2 }) => [zone, zoneAreaKm2?.replace(',', '.')]));
  },
  kml: (content) => readKml(strFromU8(content)),
  kmz: (content) => readKml(strFromU8(unzipSync(content)['doc.kml'] ?? new Uint8Array())),
  shapefile: async (content) => {
    const { features } = await readVectorFile('zones.shp', unzipSync(content));
    return asAreas(features.map(({ properties }) => [properties?.['zone'], properties?.['area_km2']]));
  },
  geopackage: (content) => {
    const database = new sqlite.Database(content);
    const rows = database.exec('SELECT zone, areaKm2 FROM zones')[0]?.values ?? [];
    database.close();
    return asAreas(rows.map(([zone, areaKm2]) => [zone, areaKm2]));
  },
  xlsx: (content) => {
    const { areas } = readSpreadsheet(content);
    return asAreas(areas === undefined ? [] : rowsOf(areas).map((row) => [row['zone'], row['zoneAreaKm2']]));
  }
};

async function writeFile(formatId: string, input: ExportInput): Promise<Uint8Array> {
  const written = await EXPORT_FORMATS.find(({ id }) => id === formatId)?.write(input);
  return typeof written === 'string' ? new TextEncoder().encode(written) : (written ?? new Uint8Array());
}

describe.each(EXPORT_FORMATS.map(({ id }, turn) => ({ id, turn })))('the format $id', ({ id, turn }) => {
  // Every format is written of some versions in every run, and of every version in three.
  it.each(share(drawn, 3, turn).map((version) => [version.id, version] as const))(
    'has every zone of %s with its area',
    async (_, version) => {
      const read = READERS[id];
      if (read === undefined) throw new Error(`tests/data/exports.test.ts has no reader for the format “${id}”.`);
      const input = exportInput(version, newest);
      const areas = await read(await writeFile(id, input));
      expect(Object.keys(areas)).toEqual(input.partition.zones.map((zone) => zone.id));
      for (const zone of input.partition.zones) expect(areas[zone.id], zone.id).toBeCloseTo(zone.areaKm2, 0);
    }
  );
});

it('Shapefiles have the shapes of the GeoJSON: as much land, islands and holes included', async () => {
  const [version] = drawn;
  if (version === undefined) throw new Error('No version is drawn.');
  const input = exportInput(version, newest);
  const asMap = ({ features }: FeatureCollection<MultiPolygon | null>) =>
    new Map(
      features.flatMap(({ geometry, properties }) => {
        const zone = String(properties?.['zone']);
        return geometry === null || properties?.['feature'] !== 'zone'
          ? []
          : [[zone, polygonAreaKm2(geometry)] as const];
      })
    );
  const expected = asMap(JSON.parse(strFromU8(await writeFile('geojson', input))) as FeatureCollection<MultiPolygon>);
  const files = unzipSync(await writeFile('shapefile', input));
  const read = asMap((await readVectorFile('zones.shp', files)) as FeatureCollection<MultiPolygon>);
  expect([...read.keys()]).toEqual([...expected.keys()]);
  for (const [zone, areaKm2] of read) expect(areaKm2, zone).toBeCloseTo(expected.get(zone) ?? NaN, 3);
});

const withPoints = (rows: readonly Readonly<Record<string, string>>[]) =>
  rows.map((row) => ({ ...row, areaKm2: row['areaKm2']?.replace(',', '.') }));

const neighbours = drawn.slice(1).flatMap((b, index) => drawn.slice(index, index + 1).map((a) => [a, b] as const));

it.each(COMPARISON_FORMATS.map((format, turn) => [format.id, format, turn] as const))(
  'neighbouring versions as %s have every transition',
  async (id, format, turn) => {
    for (const [versionA, versionB] of share(neighbours, 3, turn)) {
      const [a, b] = [exportInput(versionA, newest), exportInput(versionB, newest)];
      const comparison = comparePartitions(a.partition, b.partition, 'status');
      const content = await format.write({ a, b, comparison });
      const rows: readonly Readonly<Record<string, unknown>>[] =
        id === 'geojson'
          ? (JSON.parse(strFromU8(content)) as FeatureCollection).features.flatMap(({ properties }) =>
              properties?.['feature'] === 'transition' ? [properties] : []
            )
          : id === 'csv'
            ? csvParse(strFromU8(content))
            : id === 'csv-commas'
              ? withPoints(dsvFormat(';').parse(strFromU8(content)))
              : Object.values(readSpreadsheet(content)).slice(0, 1).flatMap(rowsOf);
      const sum = rows.reduce((all, { areaKm2 }) => all + Number(areaKm2), 0);
      const keys = new Set(rows.map(({ from, to }) => `${String(from)}>${String(to)}`));
      expect(keys, `${versionA.id} to ${versionB.id}`).toEqual(
        new Set(comparison.transitions.map(({ from, to }) => `${from}>${to}`))
      );
      // Each row is rounded to a tenth of a km².
      expect(Math.abs(sum - comparison.totalKm2)).toBeLessThan(0.05 * rows.length);
    }
  }
);
