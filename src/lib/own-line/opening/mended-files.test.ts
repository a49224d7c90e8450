import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { LineReading } from '../control-drawing';
import { readLineFile } from './read-line-file';
import { geojson, LINE, SQUARE, withCrs } from '../../../../tests/fixtures/line-shapes';

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? strToU8(content) : content;

const read = (name: string, content: string | Uint8Array): Promise<LineReading> =>
  readLineFile({ name, bytes: bytesOf(content) });

const codes = ({ remarks }: LineReading): string[] => remarks.map(({ code }) => code);

describe('what files say of themselves', () => {
  it('takes the day of a name', async () => {
    const text = geojson('LineString', LINE);
    expect((await read('deepstatemap_data_20261128.geojson', text)).date).toBe('2026-11-28');
    expect((await read('лінія 28.11.2026.geojson', text)).date).toBe('2026-11-28');
    expect((await read('20261341.geojson', text)).date).toBeUndefined();
  });

  it('takes name, day and credit that all features share', async () => {
    const properties = { name: 'Front', date: '2026-11-28', credit: 'A. Mapper', holder: 'russia' };
    const reading = await read('a.json', geojson('Polygon', [SQUARE], { properties }));
    expect(reading).toMatchObject({ name: 'Front', date: '2026-11-28', credit: 'A. Mapper', holder: 'russia' });
  });

  it('knows the form of daily files', async () => {
    expect((await read('a.geojson', geojson('MultiPolygon', [[SQUARE]]))).isDailyForm).toBe(true);
    expect((await read('a.geojson', geojson('Polygon', [SQUARE]))).isDailyForm).toBeUndefined();
  });

  it('takes a side only where every shape names it beyond doubt', async () => {
    const two = (...sides: string[]) =>
      JSON.stringify({
        type: 'FeatureCollection',
        features: sides.map((holder) => ({
          type: 'Feature',
          properties: { holder },
          geometry: { type: 'Polygon', coordinates: [SQUARE] }
        }))
      });
    expect((await read('a.json', two('Russia', 'russian-held'))).holder).toBe('russia');
    const both = await read('a.json', two('Russia', 'Україна'));
    expect([both.holder, both.polygons.length, codes(both)]).toEqual(['russia', 1, ['others-left']]);
    expect((await read('a.json', two('Russia', 'contested'))).holder).toBeUndefined();
    const country = geojson('Polygon', [SQUARE], { properties: { name: 'Ukraine' } });
    expect((await read('a.json', country)).holder).toBeUndefined();
  });

  it('takes a collection out of its envelope, and words in several languages', async () => {
    const feature = (name: string) => ({
      type: 'Feature',
      properties: { name },
      geometry: { type: 'Polygon', coordinates: [SQUARE] }
    });
    const map = (...names: string[]) =>
      JSON.stringify({ id: 7, datetime: '28.11', map: { type: 'FeatureCollection', features: names.map(feature) } });
    const mixed = await read(
      'history.json',
      map('Окуповано /// Occupied /// ', 'Під контролем України /// Ukrainian control')
    );
    expect([mixed.holder, mixed.polygons.length, codes(mixed)]).toEqual(['russia', 1, ['others-left']]);
    const unknown = await read('history.json', map('Окуповано /// Occupied', 'Невизначений статус /// Unknown status'));
    expect([unknown.holder, unknown.polygons.length]).toEqual([undefined, 2]);
  });

  it('reads files by what they are, not by what they are called', async () => {
    const reading = await read('line.csv', geojson('LineString', LINE));
    expect(reading.format).toBe('geojson');
    expect(codes(reading)).toEqual(['read-as']);
    expect((await read('line.zip', zipSync({ 'a/line.wkt': strToU8('LINESTRING(37 48, 38 49)') }))).format).toBe('wkt');
  });
});

describe('what is mended', () => {
  it('closes rings and says where, leaves out repeats without a word', async () => {
    const [first = [], ...others] = SQUARE.slice(0, 4);
    const reading = await read('a.json', geojson('Polygon', [[first, first, ...others]]));
    expect(reading.polygons).toEqual([[SQUARE]]);
    expect(reading.remarks).toEqual([{ code: 'rings-closed', place: { position: [37, 49] }, values: { count: 1 } }]);
  });

  it('takes closed lines for rings where a file has nothing else', async () => {
    expect((await read('a.json', geojson('LineString', SQUARE))).polygons).toEqual([[SQUARE]]);
  });

  it('leaves out what is empty, has no extent or is a point', async () => {
    const geometries = [
      { type: 'LineString', coordinates: LINE },
      { type: 'LineString', coordinates: [] },
      {
        type: 'Polygon',
        coordinates: [
          [
            [37, 48],
            [37, 48]
          ]
        ]
      },
      { type: 'MultiPoint', coordinates: [[37, 48]] }
    ];
    const reading = await read('a.json', JSON.stringify({ type: 'GeometryCollection', geometries }));
    expect(codes(reading)).toEqual(['shapes-without-extent', 'points-left', 'empty-left']);
  });

  it('simplifies many vertices', async () => {
    const many = Array.from({ length: 3e5 }, (_, step) => [
      (30 + step * 2e-5).toFixed(6),
      (48 + Math.sin(step / 3e4) + Math.sin(step) * 1e-4).toFixed(6)
    ]);
    const reading = await read('many.wkt', `LINESTRING (${many.map((ordinates) => ordinates.join(' ')).join(', ')})`);
    expect(codes(reading)).toEqual(['simplified']);
    expect(reading.lines[0]?.length).toBeLessThan(20_100);
    expect(reading.lines[0]?.[0]).toEqual([30, 48]);
  });
});

describe('many outlines', () => {
  const cells = (side: number, degrees: number) =>
    JSON.stringify({
      type: 'MultiPolygon',
      coordinates: Array.from({ length: side * side }, (_, cell) => {
        const [west, south] = [36 + (cell % side) * 2 * degrees, 47 + Math.floor(cell / side) * 2 * degrees];
        const [east, north] = [west + degrees, south + degrees];
        return [[[west, south], [east, south], [east, north], [west, north], [west, south]]]; // prettier-ignore
      })
    });

  it('loses none by simplifying the others', async () => {
    const [small] = (JSON.parse(cells(1, 0.001)) as { coordinates: number[][][][] }).coordinates;
    const round = Array.from({ length: 30_001 }, (_, step) => {
      const angle = (-2 * Math.PI * (step % 30_000)) / 30_000;
      return [38 + Math.cos(angle), 48 + Math.sin(angle)];
    });
    const reading = await read('a.json', JSON.stringify({ type: 'MultiPolygon', coordinates: [[round], small] }));
    expect(codes(reading)).toEqual(['simplified']);
    expect(reading.polygons[1]).toEqual(small);
    expect(codes(await read('a.json', cells(60, 0.01)))).toEqual([]);
  });

  it('are refused where they are too many', async () => {
    await expect(read('a.json', cells(200, 0.005))).rejects.toMatchObject({
      remark: { code: 'too-many-shapes', values: { count: 40_000 } }
    });
  });
});

describe('coordinates of another kind', () => {
  const mercator = [
    [4194518, 6479245],
    [4188952, 6477507]
  ];
  it.each([
    ['Web Mercator', mercator, ['3857']],
    [
      'UTM, of a place in its own zone only',
      [
        [250000, 5400000],
        [260000, 5410000]
      ],
      ['32637', '32636', '32635']
    ]
  ])('offers %s', async (_, coordinates, wanted) => {
    const { remarks } = await read('a.json', geojson('LineString', coordinates));
    expect(remarks.map(({ code }) => code)).toEqual(wanted.map(() => 'may-be-projected'));
    expect(new Set(remarks.map(({ values }) => values?.code))).toEqual(new Set(wanted));
  });

  it('takes what a file states', async () => {
    const stated = await read('a.json', JSON.stringify(withCrs('urn:ogc:def:crs:EPSG::3857', mercator)));
    expect(codes(stated)).toEqual(['projected-back']);
    const degrees = await read('a.json', JSON.stringify(withCrs('urn:ogc:def:crs:OGC:1.3:CRS84', LINE)));
    expect(codes(degrees)).toEqual([]);
  });
});
