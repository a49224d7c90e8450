import { DOMParser } from '@xmldom/xmldom';
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, PUBLISHED_FORMATS } from '../../src/lib/export/format/formats';
import { polygonAreaKm2 } from '../../src/lib/geodesy/area';
import { allVersions } from '../../src/lib/plans/catalogue';
import { exportInput } from '../../src/lib/pages/data/version-files';
import { manifest } from './committed-geodata';
import { share } from './share';

const formats = import.meta.glob<{ default: unknown }>(['../../src/lib/export/formats/*.ts', '!**/*.test.ts']);
const geojson = PUBLISHED_FORMATS.find(({ id }) => id === 'geojson');
const kml = PUBLISHED_FORMATS.find(({ id }) => id === 'kml');
const dates = manifest.dates.map(({ date }) => date);
const drawn = allVersions().filter(({ notDrawn }) => notDrawn === undefined);

interface ZoneProperties {
  readonly feature: string;
  readonly zone: string;
  readonly areaKm2: number;
}

it('registers every format under the name of its file', () => {
  const names = Object.keys(formats).map((path) => path.replace(/^.*\/|\.ts$/gu, ''));
  expect(EXPORT_FORMATS.map(({ id }) => id).sort()).toEqual(names.sort());
  expect(PUBLISHED_FORMATS.map(({ id }) => id)).toEqual(['geojson', 'csv', 'kml', 'topojson']);
});

describe.each(drawn.map((version, index) => ({ id: version.id, version, index })))(
  'the geometry of $id',
  ({ version, index }) => {
    it.each(share(dates, 4, index))('covers Ukraine on %s, each zone with its area', (date) => {
      const text = geojson?.write(exportInput(version, date)) ?? '';
      const { features } = JSON.parse(text) as FeatureCollection<MultiPolygon | null>;
      const zones = features.filter(
        (feature): feature is Feature<MultiPolygon, ZoneProperties> => feature.properties?.['feature'] === 'zone'
      );
      const measured = zones.map(({ properties, geometry }) => ({
        zone: properties.zone,
        toldKm2: properties.areaKm2,
        drawnKm2: polygonAreaKm2(geometry)
      }));
      // The geometry is simplified for display; specks lose or gain more, though never more than a few km².
      const off = measured.filter(
        ({ toldKm2, drawnKm2 }) => Math.abs(drawnKm2 - toldKm2) > Math.max(0.005 * toldKm2, 2)
      );
      expect(off).toEqual([]);
      const ukraineKm2 = manifest.units.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
      const sum = (of: (zone: (typeof measured)[number]) => number) =>
        measured.reduce((all, zone) => all + of(zone), 0);
      expect(sum(({ toldKm2 }) => toldKm2) / ukraineKm2).toBeCloseTo(1, 4);
      expect(sum(({ drawnKm2 }) => drawnKm2) / ukraineKm2).toBeCloseTo(1, 3);
    });

    it('is well-formed XML as KML', () => {
      const complain = (message: string) => {
        throw new Error(message);
      };
      const parser = new DOMParser({ errorHandler: { warning: complain, error: complain, fatalError: complain } });
      const text = kml?.write(exportInput(version, dates.at(-1) ?? '')) ?? '';
      expect(parser.parseFromString(text, 'text/xml').getElementsByTagName('Placemark').length).toBeGreaterThan(5);
    });
  }
);
