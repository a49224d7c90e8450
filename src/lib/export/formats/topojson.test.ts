import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { TINY_EXPORT } from '../../../../tests/fixtures/tiny-export';
import { polygonAreaKm2 } from '../../geodesy/area';
import topojson from './topojson';

type Written = Topology<Record<'zones' | 'overlays' | 'lineOfContact' | 'sites', GeometryCollection>>;
const read = (input = TINY_EXPORT) => JSON.parse(topojson.write(input)) as Written;

describe('the TopoJSON format', () => {
  const topology = read();

  it('has the same things as the other formats, in four collections', () => {
    const ids = Object.entries(topology.objects).map(([name, { geometries }]) => [
      name,
      geometries.map(({ id }) => id)
    ]);
    expect(ids).toEqual([
      ['zones', ['east', 'remainder']],
      ['overlays', ['belt']],
      ['lineOfContact', ['main']],
      ['sites', ['kinburn-spit', 'dnipro-shipping']]
    ]);
  });

  it('stores a border that two zones share once, and no arc that nobody uses', () => {
    const used = JSON.stringify(Object.values(topology.objects).map(({ geometries }) => geometries))
      .match(/"arcs":(\[[^a-z]*\])/gu)
      ?.flatMap((arcs) => [...arcs.matchAll(/-?\d+/gu)].map(([index]) => Number(index)))
      .map((index) => (index < 0 ? ~index : index));
    expect([...new Set(used)].sort((a, b) => a - b)).toEqual(topology.arcs.map((_, index) => index));
    // The line of contact lies inside the remainder, and the overlay ends there: all six arcs are wanted.
    expect(topology.arcs).toHaveLength(6);
    const alone = read({ ...TINY_EXPORT, version: { ...TINY_EXPORT.version, overlays: [] } });
    expect(alone.arcs).toHaveLength(6);
  });

  it('leaves out the border between faces of one zone', () => {
    const { territory } = TINY_EXPORT.geodata;
    const lineOfContact = { type: 'GeometryCollection' as const, geometries: [] };
    const bare = read({
      ...TINY_EXPORT,
      version: { ...TINY_EXPORT.version, overlays: [] },
      geodata: {
        ...TINY_EXPORT.geodata,
        territory: { ...territory, objects: { ...territory.objects, lineOfContact } }
      }
    });
    expect(bare.arcs).toHaveLength(5);
  });

  it('gives back the zones', () => {
    const { features } = feature(topology, topology.objects.zones);
    const areas = features.map(({ geometry }) => (geometry.type === 'MultiPolygon' ? polygonAreaKm2(geometry) : 0));
    expect((areas[1] ?? 0) / (areas[0] ?? 1)).toBeCloseTo(2, 5);
    expect(features[0]?.properties).toMatchObject({ zone: 'east', control: 'russia', controlUk: 'Утримувала б Росія' });
  });

  it('puts sites on the grid of a quantised topology', () => {
    const { territory } = TINY_EXPORT.geodata;
    const transform = { scale: [0.01, 0.02] as [number, number], translate: [30, 40] as [number, number] };
    const quantised = read({
      ...TINY_EXPORT,
      geodata: { ...TINY_EXPORT.geodata, territory: { ...territory, transform } }
    });
    const [spit] = feature(quantised, quantised.objects.sites).features;
    expect(spit?.geometry).toEqual({ type: 'Point', coordinates: [33.5, expect.closeTo(48.25, 1)] });
    expect(quantised.transform).toEqual(transform);
  });

  it('says inside the file under which licences it is', () => {
    expect(topology).toHaveProperty('about.licences.0.id', 'GPL-3.0');
  });
});
