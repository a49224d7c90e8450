import type { Database, SqlValue } from 'sql.js';
import { loadSqlite } from '../../load-sqlite';
import { BadLine } from '../../territory/line/bad-line';
import type { FoundFeature, FoundShapes, LineFormat } from '../reading/line-format';
import { readGeoPackageBinary } from '../reading/read-wkb';

/** What a file of SQLite begins with. */
const HEAD = 'SQLite format 3\0';

/** More shapes than a line of contact has in any form. */
const MOST_ROWS = 100_000;

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Rows of a query, each by the names of its columns. */
function query(database: Database, sql: string): Record<string, SqlValue>[] {
  return database
    .exec(sql)
    .flatMap(({ columns, values }) =>
      values.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])))
    );
}

/** Other programs keep their tables in such files as well. */
const IS_GEOPACKAGE = `SELECT 1 FROM sqlite_master WHERE lower(name) = 'gpkg_geometry_columns'`;

/** Layers with shapes. Views are none: what they compute need never end. */
const LAYERS = `SELECT g.table_name AS layer, g.column_name AS geometry, r.definition AS crs, r.organization AS authority,
    r.organization_coordsys_id AS code
  FROM gpkg_geometry_columns g
  JOIN sqlite_master m ON m.type = 'table' AND lower(m.name) = lower(g.table_name) AND m.sql NOT LIKE 'CREATE VIRTUAL%'
  LEFT JOIN gpkg_spatial_ref_sys r ON r.srs_id = g.srs_id`;

function readLayer(database: Database, layer: string, geometry: string): FoundFeature[] {
  return query(database, `SELECT * FROM ${quote(layer)} LIMIT ${MOST_ROWS}`).map((row) => {
    const { [geometry]: binary, ...properties } = row;
    return { geometry: binary instanceof Uint8Array ? readGeoPackageBinary(binary) : null, properties };
  });
}

const textOf = (value: SqlValue | undefined): string => (typeof value === 'string' ? value : '');

/** How a layer's coordinates are stated; a file may leave it open. */
function crsOf(definition: string, authority: string, code: SqlValue | undefined): string | undefined {
  if (authority.toUpperCase() === 'EPSG' && typeof code === 'number') return `EPSG:${code}`;
  return definition === '' || definition === 'undefined' ? undefined : definition;
}

/** GeoPackage with one layer of shapes. */
export default {
  id: 'geopackage',
  label: 'GeoPackage',
  endings: ['gpkg'],
  recognises: ({ bytes }) => HEAD.split('').every((sign, index) => bytes[index] === sign.charCodeAt(0)),
  read: async ({ bytes }): Promise<FoundShapes> => {
    const sqlite = await loadSqlite();
    const database = new sqlite.Database(bytes);
    try {
      if (query(database, IS_GEOPACKAGE).length === 0) throw new BadLine('is-database');
      const layers = query(database, LAYERS).map(({ layer, geometry, crs, authority, code }) => ({
        name: textOf(layer),
        features: readLayer(database, textOf(layer), textOf(geometry)),
        crs: crsOf(textOf(crs), textOf(authority), code)
      }));
      const filled = layers.filter(({ features }) => features.some((feature) => feature.geometry !== null));
      if (filled.length > 1) {
        const names = filled.map(({ name }) => name).join(', ');
        throw new BadLine('several-layers', undefined, { count: filled.length, names });
      }
      const [only] = filled;
      if (only === undefined) return { features: [] };
      const { name, features, crs } = only;
      return { features, name, ...(crs !== undefined && { crs }) };
    } finally {
      database.close();
    }
  }
} satisfies LineFormat;
