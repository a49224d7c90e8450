import { strFromU8, unzipSync } from 'fflate';
import type { Point, Position } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { readVectorFile } from '../../../../tests/fixtures/read-vector-file';
import { HOSTILE, TINY_EXPORT } from '../../../../tests/fixtures/tiny-export';
import { TINY_ASSET } from '../../../../tests/fixtures/tiny-asset';
import shapefile from './shapefile';

describe('the Shapefile format', () => {
  let files: Record<string, Uint8Array> = {};
  beforeAll(async () => {
    files = unzipSync(await shapefile.write(TINY_EXPORT));
  });

  it('has a Shapefile of each kind of feature, and what explains them', () => {
    const layers = ['zones', 'overlays', 'line_of_contact', 'sites'];
    const parts = layers.flatMap((layer) => ['shp', 'shx', 'dbf', 'prj', 'cpg'].map((part) => `${layer}.${part}`));
    expect(Object.keys(files)).toEqual([...parts, 'about.txt', 'fields.txt']);
    expect(strFromU8(files['about.txt'] ?? new Uint8Array())).toMatch(/proposal.*GNU General Public.*Пропозиція/su);
    const fields = strFromU8(files['fields.txt'] ?? new Uint8Array());
    expect(fields).toMatch(/^recognit +recognition: .+ \/ .+$/mu);
    const names =
      fields
        .split('\n\n')[0]
        ?.split('\n')
        .map((line) => line.split(' ')[0]) ?? [];
    expect(names.filter((name) => !/^[a-z][a-z0-9_]{0,9}$/u.test(name ?? ''))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has the assets that the reader has on the map', async () => {
    const withAssets = unzipSync(await shapefile.write({ ...TINY_EXPORT, assets: [TINY_ASSET] }));
    const { features } = await readVectorFile('assets.shp', withAssets);
    expect(features.map(({ properties }) => properties)).toMatchObject([
      {
        asset: 'tiny-plant',
        name_uk: 'Мала станція',
        status: 'stopped',
        status_day: '2025-03',
        source_ids: 'Tiny News'
      }
    ]);
  });

  it('is read with every name as it is, and numbers as numbers', async () => {
    const { features } = await readVectorFile('zones.shp', files);
    expect(features.map(({ properties }) => properties)).toMatchObject([
      {
        zone: 'east',
        name_en: HOSTILE.markup,
        name_uk: HOSTILE.formula,
        area_km2: 400,
        control_uk: 'Утримувала б Росія'
      },
      { zone: 'remainder', area_km2: 600, share_ukr: 0.6, line_date: '2026-01-01' }
    ]);
  });

  it('gives sites that have a place that place, and keeps the others', async () => {
    const { features } = await readVectorFile('sites.shp', files);
    expect(features.map(({ geometry }) => (geometry as Point | null)?.coordinates ?? null)).toEqual([
      [33.5, 48.25],
      null
    ]);
  });

  it('tells lengths and offsets of records that the index has as well', () => {
    const [main, index] = ['zones.shp', 'zones.shx'].map((name) => {
      const bytes = files[name] ?? new Uint8Array();
      return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length) };
    });
    if (main === undefined || index === undefined) throw new Error('There are no zones.');
    expect([main.view.getInt32(24) * 2, index.view.getInt32(24) * 2]).toEqual([main.bytes.length, index.bytes.length]);
    [0, 1].forEach((record) => {
      const offset = index.view.getInt32(100 + 8 * record) * 2;
      expect(main.view.getInt32(offset)).toBe(record + 1);
      expect(main.view.getInt32(offset + 4)).toBe(index.view.getInt32(104 + 8 * record));
    });
  });

  it('winds exterior rings clockwise and holes the other way', async () => {
    const ring = (a: number, b: number): [number, number][] => [[a, a], [a, b], [b, b], [b, a], [a, a]]; // prettier-ignore
    const { objects } = TINY_EXPORT.geodata.territory;
    const territory = {
      ...TINY_EXPORT.geodata.territory,
      arcs: [ring(0, 9), ring(3, 6)],
      objects: {
        lineOfContact: { ...objects.lineOfContact, geometries: [] },
        faces: {
          ...objects.faces,
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
    const holed = await shapefile.write({ ...TINY_EXPORT, geodata: { ...TINY_EXPORT.geodata, territory } });
    const shp = unzipSync(holed)['zones.shp'] ?? new Uint8Array();
    const view = new DataView(shp.buffer, shp.byteOffset, shp.length);
    expect([view.getInt32(108 + 36, true), view.getInt32(108 + 44, true), view.getInt32(108 + 48, true)]).toEqual([
      2, 0, 5
    ]);
    const ringAt = (first: number): Position[] =>
      Array.from({ length: 5 }, (_, point) => {
        const at = 108 + 52 + 16 * (first + point);
        return [view.getFloat64(at, true), view.getFloat64(at + 8, true)];
      });
    const turn = (positions: readonly Position[]) =>
      Math.sign(
        positions.slice(1).reduce((sum, [x = 0, y = 0], index) => {
          const [fromX = 0, fromY = 0] = positions[index] ?? [];
          return sum + (x - fromX) * (y + fromY);
        }, 0)
      );
    expect([ringAt(0), ringAt(5)].map(turn)).toEqual([1, -1]);
  });
});
