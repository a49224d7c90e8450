import type { FeatureCollection, Geometry, MultiLineString, MultiPolygon, Point, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { TINY_ASSET } from '../../../../tests/fixtures/tiny-asset';
import { HOSTILE, TINY_EXPORT } from '../../../../tests/fixtures/tiny-export';
import type { DocumentNotes } from '../notes/document-notes';
import geojson from './geojson';

const text = geojson.write(TINY_EXPORT);
const collection = JSON.parse(text) as FeatureCollection<Geometry | null> & { about: DocumentNotes };
const featureOf = (id: string) => collection.features.find((feature) => feature.id === id);

/** Turn of a ring at its westernmost corner: positive where it turns left. */
function turnAtWesternmost(ring: readonly Position[]): number {
  const open = ring.slice(1);
  const west = open.reduce((best, [x = 0, y = 0], index) => {
    const [bestX = 0, bestY = 0] = open[best] ?? [];
    return x < bestX || (x === bestX && y < bestY) ? index : best;
  }, 0);
  const at = (offset: number) => open[(west + offset + open.length) % open.length] ?? [];
  const [[ax = 0, ay = 0], [bx = 0, by = 0], [cx = 0, cy = 0]] = [at(-1), at(0), at(1)];
  return Math.sign((bx - ax) * (cy - by) - (by - ay) * (cx - bx));
}

describe('the GeoJSON format', () => {
  it('has zones, overlays with land, the line and the sites, and no reference system', () => {
    expect(collection.features.map(({ id }) => id)).toEqual([
      'zone:east',
      'zone:remainder',
      'overlay:belt',
      'line-of-contact:main',
      'site:kinburn-spit',
      'site:dnipro-shipping'
    ]);
    expect(collection).not.toHaveProperty('crs');
  });

  it('has the assets that the reader has on the map, each with its state and date', () => {
    const { features } = JSON.parse(geojson.write({ ...TINY_EXPORT, assets: [TINY_ASSET] })) as typeof collection;
    expect(features.at(-1)).toMatchObject({
      id: 'asset:tiny-plant',
      geometry: { type: 'Point', coordinates: [33.21, 47.05] },
      properties: { kind: 'power', status: 'stopped', statusDate: '2025-03', figure: 100, figureUnit: 'MW' }
    });
  });

  it('winds exterior rings counter-clockwise', () => {
    const polygons = collection.features.flatMap(({ geometry }) =>
      geometry?.type === 'MultiPolygon' ? geometry.coordinates : []
    );
    expect(polygons.length).toBe(3);
    expect(polygons.map(([exterior = []]) => turnAtWesternmost(exterior))).toEqual([1, 1, 1]);
  });

  it('winds holes clockwise', () => {
    const ring = (a: number, b: number): [number, number][] => [[a, a], [a, b], [b, b], [b, a], [a, a]]; // prettier-ignore
    const topology = {
      ...TINY_EXPORT.geodata.territory,
      arcs: [ring(0, 9), ring(3, 6)],
      objects: {
        ...TINY_EXPORT.geodata.territory.objects,
        lineOfContact: { type: 'GeometryCollection' as const, geometries: [] },
        faces: {
          type: 'GeometryCollection' as const,
          geometries: [
            {
              type: 'Polygon' as const,
              arcs: [[0], [1]],
              properties: { id: 'B:russia', unit: 'B', holder: 'russia' as const, areaKm2: 400 }
            }
          ]
        }
      }
    };
    const written = geojson.write({ ...TINY_EXPORT, geodata: { ...TINY_EXPORT.geodata, territory: topology } });
    const { features } = JSON.parse(written) as FeatureCollection;
    const [rings = []] = (features[0]?.geometry as MultiPolygon).coordinates;
    expect(rings.map(turnAtWesternmost)).toEqual([1, -1]);
  });

  it('dissolves the border inside a zone and closes every ring', () => {
    const { coordinates } = featureOf('zone:remainder')?.geometry as MultiPolygon;
    const [[ring = []] = []] = coordinates;
    expect(coordinates).toHaveLength(1);
    expect(ring.at(-1)).toEqual(ring[0]);
    expect(Math.min(...ring.map(([lng = 0]) => lng))).toBe(31);
    expect(Math.max(...ring.map(([lng = 0]) => lng))).toBe(33);
  });

  it('tells statuses as codes and in words of both languages, areas as measured', () => {
    expect(featureOf('zone:east')?.properties).toMatchObject({
      zone: 'east',
      nameEn: HOSTILE.markup,
      nameUk: HOSTILE.formula,
      control: 'russia',
      controlEn: 'Russia would hold',
      controlUk: 'Утримувала б Росія',
      forces: ['frozen', 'demilitarised'],
      point: '1',
      basis: 'stated',
      confidence: 'high',
      areaKm2: 400,
      shareOfUkraine: 0.4,
      units: [{ unit: 'B', nameEn: 'Unit B', nameUk: 'Одиниця Б', areaKm2: 400, shareOfUnit: 1 }],
      disputes: [{ kind: 'reading', en: 'Is it so?', uk: 'Чи так?' }],
      sources: [{ id: 'tiny-source', url: 'https://example.org/?a=1&b=2' }]
    });
  });

  it('leaves a site without a position without geometry', () => {
    expect((featureOf('site:kinburn-spit')?.geometry as Point).coordinates).toEqual([33.5, 48.25]);
    expect(featureOf('site:dnipro-shipping')?.geometry).toBeNull();
  });

  it('draws the line of contact where the topology has it', () => {
    const { coordinates } = featureOf('line-of-contact:main')?.geometry as MultiLineString;
    expect(coordinates).toEqual([
      [
        [32, 49],
        [32, 48]
      ]
    ]);
  });

  it('says inside the file what it is, on which line, and under which licences', () => {
    const { about } = collection;
    expect(about.note.en).toMatch(/proposal/u);
    expect(about.lineOfContact).toBe('2026-01-01');
    expect(about.areaMethod.en).toMatch(/before/u);
    expect(about.licences.map(({ id, covers }) => [id, covers.en.split(':')[0]])).toEqual([
      ['GPL-3.0', 'Line'],
      ['MIT', 'Texts, names of lands and status codes']
    ]);
  });

  it('refuses a licence that it cannot name', () => {
    const credits = TINY_EXPORT.credits.map((credit) => ({ ...credit, licence: 'Nobody knows' }));
    expect(() => geojson.write({ ...TINY_EXPORT, credits })).toThrow(/“Nobody knows”/u);
  });
});
