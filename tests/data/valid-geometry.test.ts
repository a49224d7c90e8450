import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { comparePartitions } from '../../src/lib/derivation/comparison/compare-partitions';
import comparisonGeojson from '../../src/lib/export/comparison-formats/geojson';
import type { ExportInput } from '../../src/lib/export/format/format';
import { EXPORT_FORMATS } from '../../src/lib/export/format/formats';
import { encodeText } from '../../src/lib/export/table/zip-files';
import { polygonAreaKm2 } from '../../src/lib/geodesy/area';
import { readDataFile } from '../../src/lib/pages/data/data-files';
import { faceFormats } from '../../src/lib/pages/data/face-files';
import { exportInput, publishedDates } from '../../src/lib/pages/data/version-files';
import { allVersions } from '../../src/lib/plans/catalogue';
import { POLYGON_READERS } from '../fixtures/read-polygons';
import { geometryFault } from '../fixtures/validity';
import { manifest } from './committed-geodata';
import { share } from './share';

const drawn = allVersions().filter(({ notDrawn }) => notDrawn === undefined);
/** Every line of contact has its turn. */
const dates = share(
  manifest.dates.map(({ date }) => date),
  4
);

type Shape = Polygon | MultiPolygon;

async function readPolygons(formatId: string, input: ExportInput): Promise<Shape[]> {
  const format = EXPORT_FORMATS.find(({ id }) => id === formatId);
  const written = (await format?.write(input)) ?? '';
  return (await POLYGON_READERS[formatId]?.(typeof written === 'string' ? encodeText(written) : written)) ?? [];
}

const faultsOf = (shapes: readonly Shape[]): string[] => shapes.map(geometryFault).filter((fault) => fault !== '');

describe('GEOS finds every polygon valid', () => {
  const withPolygons = EXPORT_FORMATS.map(({ id }) => id).filter((id) => POLYGON_READERS[id] !== undefined);

  it('of every format: one that this test cannot read fails by name', () => {
    expect(Object.keys(POLYGON_READERS).sort()).toEqual(EXPORT_FORMATS.map(({ id }) => id).sort());
  });

  it.each(withPolygons)('in %s, of every version on each line of contact', { timeout: 120_000 }, async (id) => {
    for (const version of drawn) {
      // What differs between formats is how they write shapes; which there are, two text formats show for all lines.
      const asked = id === 'geojson' || id === 'topojson' ? dates : publishedDates(version).slice(0, 1);
      for (const date of asked) {
        const shapes = await readPolygons(id, exportInput(version, date));
        expect(shapes.length, `${version.id} on ${date}`).toBeGreaterThan(0);
        expect(faultsOf(shapes), `${version.id} on ${date}`).toEqual([]);
      }
    }
  });

  it.each(dates)('among the faces of %s', async (date) => {
    for (const { extension: id } of faceFormats(date)) {
      const body = (await readDataFile(`faces/${date}.${id}`))?.body ?? new Uint8Array();
      expect(faultsOf((await POLYGON_READERS[id]?.(body)) ?? []), id).toEqual([]);
    }
  });

  it('among the transitions between neighbouring versions', async () => {
    for (const date of dates)
      for (const [index, version] of drawn.slice(1).entries()) {
        const [a, b] = [exportInput(drawn[index] ?? version, date), exportInput(version, date)];
        const content = await comparisonGeojson.write({
          a,
          b,
          comparison: comparePartitions(a.partition, b.partition, 'status')
        });
        expect(faultsOf((await POLYGON_READERS['geojson']?.(content)) ?? []), `${version.id} on ${date}`).toEqual([]);
      }
  });
});

it.each(dates)('the outlines of %s add up to Ukraine as its faces do', async (date) => {
  const sum = (shapes: readonly Shape[]) => shapes.reduce((all, shape) => all + polygonAreaKm2(shape), 0);
  const faces =
    (await POLYGON_READERS['topojson']?.((await readDataFile(`faces/${date}.topojson`))?.body ?? new Uint8Array())) ??
    [];
  for (const version of drawn) {
    const input = exportInput(version, date);
    const zones = (await readPolygons('geojson', input)).slice(0, input.partition.zones.length);
    expect(Math.abs(sum(zones) - sum(faces)), version.id).toBeLessThan(0.1);
  }
});
