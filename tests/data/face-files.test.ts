import { csvParse } from 'd3-dsv';
import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import type { MultiPolygon as ArcPolygon } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import geojsonFormat from '../../src/lib/export/formats/geojson';
import { polygonAreaKm2 } from '../../src/lib/geodesy/area';
import { allVersions } from '../../src/lib/plans/catalogue';
import { readDataFile } from '../../src/lib/pages/data/data-files';
import { exportInput, lastingDates, publishedDates } from '../../src/lib/pages/data/version-files';
import type { TerritoryTopology } from '../../src/lib/territory/read-territory';
import { manifest } from './committed-geodata';
import { share } from './share';

const read = async (path: string): Promise<string> => new TextDecoder().decode((await readDataFile(path))?.body);

interface PublishedFace {
  readonly face: string;
  readonly areaKm2: number;
}

/** A zone built from nothing but the published files. */
interface BuiltZone {
  readonly zone: string;
  readonly areaKm2: number;
  readonly outline: Position[][][];
}

const table = csvParse(await read('face-zones.csv'));

async function buildZones(versionId: string, date: string): Promise<BuiltZone[]> {
  const topology = JSON.parse(await read(`faces/${date}.topojson`)) as TerritoryTopology;
  const faces = topology.objects.faces.geometries as unknown as (ArcPolygon & { properties: PublishedFace })[];
  const zoneOf = new Map(table.filter(({ version }) => version === versionId).map(({ face, zone }) => [face, zone]));
  const zones = new Set(faces.map(({ properties }) => zoneOf.get(properties.face) ?? ''));
  return [...zones].map((zone) => {
    const members = faces.filter(({ properties }) => zoneOf.get(properties.face) === zone);
    const areaKm2 = members.reduce((sum, { properties }) => sum + properties.areaKm2, 0);
    return { zone, areaKm2, outline: merge(topology, members).coordinates };
  });
}

const byZone = (a: { zone: string }, b: { zone: string }) => (a.zone < b.zone ? -1 : 1);
const drawn = allVersions().filter(({ notDrawn }) => notDrawn === undefined);
const dates = manifest.dates.map(({ date }) => date);

describe.each(drawn.map((version, index) => ({ id: version.id, version, index })))(
  '$id can be built from the faces',
  ({ version, index }) => {
    const left = share(
      dates.filter((date) => !publishedDates(version).includes(date)),
      4,
      index
    );

    it.each(left)('on %s, which has no file of it: the same zones with the same areas', async (date) => {
      const { partition } = exportInput(version, date);
      const built = await buildZones(version.id, date);
      const expected = partition.zones.map(({ id, areaKm2 }) => ({ zone: id, areaKm2: areaKm2.toFixed(3) }));
      expect(built.map(({ zone, areaKm2 }) => ({ zone, areaKm2: areaKm2.toFixed(3) })).sort(byZone)).toEqual(
        expected.sort(byZone)
      );
    });

    it('with the overlays on each face', () => {
      const faces = new Set(version.overlays.map(({ id }) => id));
      const told = table
        .filter(({ version: id }) => id === version.id)
        .flatMap(({ overlays = '' }) => overlays.split('+'));
      expect([...faces].filter((id) => !told.includes(id))).toEqual([]);
    });
  }
);

it('the outlines that are built are those of the file that the page of images makes', async () => {
  const version = drawn.find(({ id }) => id === 'us-28point-2025-11') ?? drawn[0];
  const date = dates[0] ?? '';
  if (version === undefined) throw new Error('There is no version.');
  const made = JSON.parse(geojsonFormat.write(exportInput(version, date))) as FeatureCollection<MultiPolygon>;
  for (const { zone, outline } of await buildZones(version.id, date)) {
    const same = made.features.find(({ id }) => id === `zone:${zone}`)?.geometry;
    // Files round positions to a metre, the grid of the topology is coarser.
    const measured = polygonAreaKm2({ type: 'MultiPolygon', coordinates: outline });
    expect(same?.coordinates.length, zone).toBe(outline.length);
    expect(measured / polygonAreaKm2(same ?? { type: 'MultiPolygon', coordinates: [] }), zone).toBeCloseTo(1, 3);
  }
});

it.each(lastingDates())('the GeoJSON of %s has the faces of the TopoJSON', async (date) => {
  const { features } = JSON.parse(await read(`faces/${date}.geojson`)) as FeatureCollection<
    MultiPolygon,
    PublishedFace
  >;
  const topology = JSON.parse(await read(`faces/${date}.topojson`)) as TerritoryTopology;
  const inGeojson = features.filter(({ id }) => String(id).startsWith('face:')).map(({ properties }) => properties);
  expect(inGeojson).toEqual(topology.objects.faces.geometries.map(({ properties }) => properties));
  expect(inGeojson.map(({ face }) => face)).toEqual(
    manifest.dates.find((entry) => entry.date === date)?.faces.map(({ id }) => id)
  );
});
