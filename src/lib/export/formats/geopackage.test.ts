import { DOMParser } from '@xmldom/xmldom';
import initialise, { type Database } from 'sql.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE, TINY_EXPORT } from '../../../../tests/fixtures/tiny-export';
import { TINY_ASSET } from '../../../../tests/fixtures/tiny-asset';
import { deriveLegend } from '../../cartography/symbology/legend';
import { LIGHT } from '../../cartography/symbology/palette';
import { qgisColour } from '../binary/qgis-symbols';
import geopackage from './geopackage';

let bytes = new Uint8Array();
let database: Database;
const ask = (query: string) => database.exec(query)[0]?.values ?? [];

beforeAll(async () => {
  bytes = new Uint8Array(await geopackage.write(TINY_EXPORT));
  database = new (await initialise()).Database(bytes);
});

describe('the GeoPackage format', () => {
  it('is marked as GeoPackage 1.3 in the header of the file', () => {
    const view = new DataView(bytes.buffer);
    expect(new TextDecoder().decode(bytes.subarray(68, 72))).toBe('GPKG');
    expect(view.getUint32(60)).toBe(10300);
    expect(ask('PRAGMA integrity_check')).toEqual([['ok']]);
    expect(ask('PRAGMA foreign_key_check')).toEqual([]);
  });

  it('lists its tables with bounds and reference system, undated by any clock', () => {
    expect(ask('SELECT table_name, data_type, min_x, max_y, srs_id, last_change FROM gpkg_contents')).toEqual([
      ['about', 'attributes', null, null, null, '2026-01-01T00:00:00.000Z'],
      ['zones', 'features', 31, 49, 4326, '2026-01-01T00:00:00.000Z'],
      ['overlays', 'features', 32, 49, 4326, '2026-01-01T00:00:00.000Z'],
      ['line_of_contact', 'features', 32, 49, 4326, '2026-01-01T00:00:00.000Z'],
      ['sites', 'features', 33.5, 48.25, 4326, '2026-01-01T00:00:00.000Z'],
      ['layer_styles', 'attributes', null, null, null, '2026-01-01T00:00:00.000Z']
    ]);
    expect(ask('SELECT table_name, geometry_type_name FROM gpkg_geometry_columns')).toEqual([
      ['zones', 'MULTIPOLYGON'],
      ['overlays', 'MULTIPOLYGON'],
      ['line_of_contact', 'MULTILINESTRING'],
      ['sites', 'POINT']
    ]);
    expect(ask('SELECT srs_id FROM gpkg_spatial_ref_sys ORDER BY srs_id')).toEqual([[-1], [0], [4326]]);
  });

  it('has the assets that the reader has on the map, each with its state, date and publication', async () => {
    const withAssets = await geopackage.write({ ...TINY_EXPORT, assets: [TINY_ASSET] });
    const other = new (await initialise()).Database(new Uint8Array(withAssets));
    expect(
      other.exec('SELECT asset, kind, nameEn, status, statusDate, figure, figureUnit, sources FROM assets')[0]?.values
    ).toEqual([['tiny-plant', 'power', 'Tiny <plant>', 'stopped', '2025-03', 100, 'MW', 'Tiny News']]);
  });

  it('keeps names as they are and areas as numbers', () => {
    expect(ask('SELECT zone, nameEn, nameUk, areaKm2, typeof(areaKm2) FROM zones')).toEqual([
      ['east', HOSTILE.markup, HOSTILE.formula, 400, 'real'],
      ['remainder', 'rest', 'rest (укр)', 600, 'real']
    ]);
  });

  it('has geometries with their envelope, and none for what has no place', () => {
    const [[east] = [], [west] = []] = ask('SELECT geom FROM zones');
    if (!(east instanceof Uint8Array) || !(west instanceof Uint8Array)) throw new Error('A zone has no geometry.');
    const view = new DataView(east.buffer, east.byteOffset, east.length);
    const double = (offset: number) => view.getFloat64(offset, true);
    expect([...east.subarray(0, 4)]).toEqual([0x47, 0x50, 0, 3]);
    expect([double(8), double(16), double(24), double(32)]).toEqual([33, 34, 48, 49]);
    // One polygon of one ring of five positions.
    expect([view.getUint32(41, true), view.getUint32(45, true), view.getUint32(50, true)]).toEqual([6, 1, 3]);
    expect([view.getUint32(54, true), view.getUint32(58, true), double(62)]).toEqual([1, 5, 33]);
    expect(east.length).toBe(62 + 5 * 16);
    expect(ask(`SELECT site FROM sites WHERE geom IS NULL`)).toEqual([['dnipro-shipping']]);
  });

  it('says in a table of its own what it is, in every language', () => {
    const notes = ask('SELECT noteEn, noteUk FROM about').map(([en, uk]) => [String(en), String(uk)]);
    expect(notes[0]?.[0]).toMatch(/^Tiny plan: draft\. A proposal/u);
    expect(notes[0]?.[1]).toMatch(/^Tiny plan \(укр\): .*Пропозиція/u);
    expect(notes.at(-2)?.[0]).toMatch(/GNU General Public License/u);
  });

  it('tells QGIS how to draw each table, as a document that a strict parser reads', () => {
    const styles = ask('SELECT f_table_name, f_geometry_column, useAsDefault, styleQML FROM layer_styles');
    expect(styles.map(([table, column, isDefault]) => [table, column, isDefault])).toEqual(
      ['zones', 'overlays', 'line_of_contact', 'sites'].map((table) => [table, 'geom', 1])
    );
    for (const [, , , style] of styles) {
      const fail = (_: string, message: string) => {
        throw new Error(message);
      };
      const qml = new DOMParser({ errorHandler: fail }).parseFromString(String(style), 'text/xml');
      const rules = [...Array(qml.getElementsByTagName('rule').length).keys()];
      expect(rules.length).toBeGreaterThan(0);
    }
  });

  it('draws the land in QGIS as maps do: the colours, hatches and names of the legend', () => {
    const style = String(ask("SELECT styleQML FROM layer_styles WHERE f_table_name = 'zones'")[0]?.[0]);
    const titles = [...style.matchAll(/<rule [^>]*label="([^"]*)"/gu)].map(([, title = '']) => title);
    const legend = deriveLegend(TINY_EXPORT.partition, 'status', TINY_EXPORT.locale.messages);
    expect(titles).toHaveLength(legend.length);
    legend.forEach(({ title }, index) => {
      expect(titles[index]).toMatch(new RegExp(`^${title}`, 'u'));
    });
    // The east is demilitarised: dots in the ink of its hue, above its fill.
    expect(style).toContain('class="PointPatternFill"');
    const east = legend.find(({ symbol }) => symbol.hatch === 'dots');
    if (east === undefined) throw new Error('The east has no dots.');
    const { fill, hatch } = LIGHT.hues[east.symbol.hue];
    expect(style).toContain(`name="color" value="${qgisColour(fill[east.symbol.tint])}"`);
    expect(style).toContain(`name="color" value="${qgisColour(hatch)}"`);
    expect(style).toMatch(/400\skm²/u);
  });

  it('is the same every time', async () => {
    expect(await geopackage.write(TINY_EXPORT)).toEqual(bytes);
  });
});
