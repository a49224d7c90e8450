import type { Database, SqlValue } from 'sql.js';
import { notesInEveryLanguage } from '../notes/document-notes';
import type { ExportInput, OnDemandFormat } from '../format/format';
import { PRAGMAS, REQUIRED_TABLES } from '../binary/geopackage-schema';
import { layerStyle, STYLES_TABLE } from '../binary/layer-styles';
import { loadSqlite } from '../../load-sqlite';
import { lastChange, vectorLayers, type VectorLayer } from '../table/vector-layers';
import { asLayerGeometry, boundsOf, listPositions, writeGeoPackageBinary } from '../binary/wkb';

/** Requirement 15 wants the time of the last change. */
const timeOfChange = (input: ExportInput): string => `${lastChange(input)}T00:00:00.000Z`;

const ABOUT_STYLES = 'How QGIS draws the tables: colours, hatches, lines and labels of the atlas.';

/** Bounds and reference system of a table without geometry. */
const NOWHERE = [null, null, null, null, null] as const;

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function insert(database: Database, table: string, values: readonly SqlValue[]): void {
  database.run(`INSERT INTO ${quote(table)} VALUES (${values.map(() => '?').join(', ')})`, [...values]);
}

function columnType({ rows }: VectorLayer, column: string): 'DOUBLE' | 'TEXT' {
  const values = rows.map(({ cells }) => cells[column] ?? null);
  const isNumeric = values.some((value) => typeof value === 'number') && values.every((v) => typeof v !== 'string');
  return isNumeric ? 'DOUBLE' : 'TEXT';
}

function addLayer(database: Database, layer: VectorLayer, input: ExportInput, about: string): void {
  const { id, geometryType, columns, rows } = layer;
  const attributes = columns.map((column) => `${quote(column)} ${columnType(layer, column)}`);
  const table = ['fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL', `geom ${geometryType.toUpperCase()}`, ...attributes];
  database.run(`CREATE TABLE ${quote(id)} (${table.join(', ')})`);
  const geometries = rows.map(({ geometry }) => (geometry === null ? null : asLayerGeometry(geometry)));
  rows.forEach(({ cells }, index) => {
    const geometry = geometries[index] ?? null;
    const binary = geometry === null ? null : writeGeoPackageBinary(geometry);
    insert(database, id, [index + 1, binary, ...columns.map((column) => cells[column] ?? null)]);
  });
  const positions = geometries.flatMap((geometry) => (geometry === null ? [] : listPositions(geometry)));
  const bounds = positions.length === 0 ? [null, null, null, null] : boundsOf(positions);
  insert(database, 'gpkg_contents', [id, 'features', id, about, timeOfChange(input), ...bounds, 4326]);
  insert(database, 'gpkg_geometry_columns', [id, 'geom', geometryType.toUpperCase(), 4326, 0, 0]);
}

/** Adds the notes as a table without geometry, one line per row. */
function addNotes(database: Database, input: ExportInput): string {
  const { en, uk } = notesInEveryLanguage(input);
  const columns = ['id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL', 'noteEn TEXT', 'noteUk TEXT'];
  database.run(`CREATE TABLE about (${columns.join(', ')})`);
  en.forEach((line, index) => {
    insert(database, 'about', [index + 1, line, uk[index] ?? null]);
  });
  const changed = timeOfChange(input);
  insert(database, 'gpkg_contents', ['about', 'attributes', 'about', en[0] ?? '', changed, ...NOWHERE]);
  return en.join('\n');
}

/** Adds how QGIS is to draw each table: it reads the table of this name when it opens the file. */
function addStyles(database: Database, layers: readonly VectorLayer[], input: ExportInput): void {
  database.run(STYLES_TABLE);
  const changed = timeOfChange(input);
  layers.forEach(({ id }, index) => {
    const style = layerStyle(id, input);
    // No catalogue and no schema, no SLD, used without being asked, without a form.
    insert(database, 'layer_styles', [
      index + 1,
      '',
      '',
      id,
      'geom',
      'atlas',
      style,
      '',
      1,
      ABOUT_STYLES,
      '',
      null,
      changed
    ]);
  });
  insert(database, 'gpkg_contents', ['layer_styles', 'attributes', 'layer_styles', ABOUT_STYLES, changed, ...NOWHERE]);
}

/** GeoPackage 1.3 (OGC 12-128r17) in WGS84: a table per kind of feature, what the file says of itself, and how QGIS is to draw it. */
export default {
  id: 'geopackage',
  extension: 'gpkg',
  mediaType: 'application/geopackage+sqlite3',
  label: { en: 'GeoPackage', uk: 'GeoPackage' },
  isPublished: false,
  write: async (input) => {
    const { Database } = await loadSqlite();
    const database = new Database();
    try {
      database.run(PRAGMAS);
      database.run(REQUIRED_TABLES);
      const about = addNotes(database, input);
      const layers = vectorLayers(input);
      for (const layer of layers) addLayer(database, layer, input, about);
      addStyles(database, layers, input);
      return database.export();
    } finally {
      database.close();
    }
  }
} satisfies OnDemandFormat;
