import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { readCommitted } from './committed-geodata';

type Properties = { iso: string; nameEn: string; nameUk: string };
const topology = readCommitted('basemap.topo.json') as Topology<
  Record<'land' | 'underlay' | 'water' | 'formerReservoir', GeometryCollection<Properties>>
>;

function polygonsOf(name: keyof typeof topology.objects) {
  return feature(topology, topology.objects[name]).features as Feature<Polygon | MultiPolygon, Properties>[];
}

function countriesAt(position: [number, number]): string[] {
  const here = [...polygonsOf('land'), ...polygonsOf('underlay')].filter((f) =>
    booleanPointInPolygon(position, f.geometry)
  );
  return here.map(({ properties }) => properties.iso);
}

describe('the base map', () => {
  it.each<[string, [number, number]]>([
    ['Simferopol', [34.1, 44.95]],
    ['Sevastopol', [33.6, 44.6]],
    ['Kerch', [36.45, 45.33]],
    ['Armiansk', [33.69, 46.11]],
    ['Henichesk', [34.8, 46.18]],
    ['Donetsk', [37.8, 48.0]],
    ['Luhansk', [39.3, 48.57]]
  ])('has %s in Ukraine and in no neighbour', (_, position) => {
    expect(countriesAt(position)).toEqual(['UA']);
  });

  it.each<[string, [number, number], string]>([
    ['Rostov', [39.7, 47.25], 'RU'],
    ['Tiraspol', [29.6, 46.85], 'MD'],
    ['Salihorsk', [27.54, 52.79], 'BY']
  ])('has %s in its country', (_, position, iso) => {
    expect(countriesAt(position)).toEqual([iso]);
  });

  it('names each neighbour in both languages', () => {
    for (const { properties } of polygonsOf('land')) {
      expect(properties.iso).toMatch(/^[A-Z]{2}$/);
      expect(properties.nameEn).toMatch(/^[A-Z]/);
      expect(properties.nameUk).toMatch(/^[А-ЯІЇЄҐ]/);
    }
  });

  it('has the former reservoir as an object of its own', () => {
    expect(polygonsOf('formerReservoir').map(({ id }) => id)).toEqual(['kakhovka']);
    expect(polygonsOf('water').some(({ id }) => id === 'kakhovka')).toBe(false);
  });

  it('is under 60 kB on the wire', () => {
    expect(brotliCompressSync(readFileSync('static/geodata/basemap.topo.json')).length).toBeLessThan(60_000);
  });
});
