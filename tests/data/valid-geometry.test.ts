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
  8
);

type Shape = Polygon | MultiPolygon;

async function readPolygons(formatId: string, input: ExportInput): Promise<Shape[]> {
  const format = EXPORT_FORMATS.find(({ id }) => id === formatId);
  const written = (await format?.write(input)) ?? '';
  return (await POLYGON_READERS[formatId]?.(typeof written === 'string' ? encodeText(written) : written)) ?? [];
}

const sumKm2 = (shapes: readonly Shape[]): number => shapes.reduce((all, shape) => all + polygonAreaKm2(shape), 0);

const faultsOf = (shapes: readonly Shape[]): string[] => shapes.map(geometryFault).filter((fault) => fault !== '');

describe('GEOS finds every polygon valid', () => {
  const withPolygons = EXPORT_FORMATS.map(({ id }) => id).filter((id) => POLYGON_READERS[id] !== undefined);

  it('of every format: one that this test cannot read fails by name', () => {
    expect(Object.keys(POLYGON_READERS).sort()).toEqual(EXPORT_FORMATS.map(({ id }) => id).sort());
  });

  // What differs between formats is how they write shapes; which there are, the two formats of faces show for all lines.
  const isOfAllLines = (id: string) => id === 'geojson' || id === 'topojson';

  it.each(withPolygons.filter((id) => !isOfAllLines(id)))(
    'in %s, on the usual line',
    { timeout: 120_000 },
    async (id) => {
      // Every format is written of some versions in every run, and of every version in four.
      for (const version of share(drawn, 4, withPolygons.indexOf(id))) {
        const shapes = await readPolygons(id, exportInput(version, publishedDates(version)[0] ?? ''));
        expect(shapes.length, version.id).toBeGreaterThan(0);
        expect(faultsOf(shapes), version.id).toEqual([]);
      }
    }
  );

  it.each(dates)(
    'in GeoJSON and TopoJSON on %s, whose outlines add up to Ukraine',
    { timeout: 120_000 },
    async (date) => {
      const faces =
        (await POLYGON_READERS['topojson']?.(
          (await readDataFile(`faces/${date}.topojson`))?.body ?? new Uint8Array()
        )) ?? [];
      const facesKm2 = sumKm2(faces);
      for (const version of drawn) {
        const input = exportInput(version, date);
        for (const id of withPolygons.filter(isOfAllLines)) {
          const shapes = await readPolygons(id, input);
          expect(shapes.length, `${version.id} as ${id}`).toBeGreaterThan(0);
          expect(faultsOf(shapes), `${version.id} as ${id}`).toEqual([]);
          if (id !== 'geojson') continue;
          const zones = shapes.slice(0, input.partition.zones.length);
          expect(Math.abs(sumKm2(zones) - facesKm2), version.id).toBeLessThan(0.1);
        }
      }
    }
  );

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
