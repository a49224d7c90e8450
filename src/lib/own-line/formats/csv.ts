import { BadLine } from '../../territory/line/bad-line';
import { LineTableReader } from '../../territory/line/read-line-rows';
import type { FoundFeature, FoundShapes, LineFormat } from '../reading/line-format';
import {
  guessDelimiter,
  plainNumber,
  readCells,
  readColumns,
  type CellColumns,
  type RowReader
} from '../reading/read-cells';
import { isWkt, readWkt } from '../reading/read-wkt';
import { numberOrText } from '../reading/read-xml';

/** What columns are called, in the order in which they are believed. */
const NAMES = {
  lon: ['lon', 'lng', 'long', 'longitude', 'x', 'довгота', 'xcoord', 'x_coord'],
  lat: ['lat', 'latitude', 'y', 'широта', 'ycoord', 'y_coord'],
  part: ['part', 'частина'],
  seq: ['seq', 'номер'],
  closed: ['closed', 'замкнена', 'замкнено'],
  wkt: ['wkt', 'wkt_geom', 'geom', 'geometry', 'the_geom', 'геометрія']
} as const;

/** Columns that say to which line a vertex belongs, as QGIS and GDAL name them when they take lines apart. */
const GROUPS = ['part', 'частина', 'line', 'line_id', 'track_fid', 'track_seg_id', 'vertex_part', 'vertex_part_ring'];

/** What spreadsheets in English and Ukrainian make of true and false. */
const TRUE = ['true', '1', 'істина', 'так', 'yes'];
const FALSE = ['false', '0', 'хибність', 'ні', 'no'];

const columnOf = ({ columns }: CellColumns, kind: keyof typeof NAMES): string | undefined =>
  NAMES[kind].find((name) => columns.includes(name));

const isTable = (text: string): boolean => {
  const table = readColumns(text.slice(0, 4096));
  const has = (kind: keyof typeof NAMES) => columnOf(table, kind) !== undefined;
  return (has('lon') && has('lat')) || has('wkt') || has('part');
};

function plainClosed(cell: string | undefined): string | undefined {
  const plain = cell?.trim().toLowerCase();
  if (plain === undefined) return undefined;
  return TRUE.includes(plain) ? 'true' : FALSE.includes(plain) ? 'false' : cell;
}

/** What a file's rows make. */
type ShapesReader = RowReader<FoundShapes>;

/** Our own table, read as our own table is written. */
function ownReader(table: CellColumns): ShapesReader {
  const kinds = ['part', 'seq', 'lon', 'lat', 'closed'] as const;
  const names = kinds.flatMap((kind) => {
    const column = columnOf(table, kind);
    return column === undefined ? [] : [[kind, column] as const];
  });
  const lines = new LineTableReader([...table.columns, ...names.map(([kind]) => kind)]);
  return {
    take: ({ row, cells }) => {
      const plain: Record<string, string | undefined> = { unit: cells['unit'] };
      for (const [kind, column] of names) {
        const cell = cells[column];
        plain[kind] = kind === 'part' ? cell : kind === 'closed' ? plainClosed(cell) : plainNumber(cell, table);
      }
      lines.add({ row, cells: plain });
    },
    made: () => ({ features: [], parts: lines.parts() })
  };
}

function geometryReader(column: string): ShapesReader {
  let crs: string | undefined;
  const features: FoundFeature[] = [];
  return {
    take: ({ row, cells }) => {
      const cell = cells[column]?.trim() ?? '';
      if (cell === '') return;
      if (!isWkt(cell)) throw new BadLine('wkt-broken', { row });
      const read = readWkt(cell);
      crs ??= read.crs;
      for (const geometry of read.geometries) features.push({ geometry, properties: cells, place: { row } });
    },
    made: () => ({ features, ...(crs !== undefined && { crs }) })
  };
}

/** Vertices one under the other: a line per group, in the order of the rows. */
function vertexReader(table: CellColumns, lon: string, lat: string): ShapesReader {
  const groups = GROUPS.filter((name) => table.columns.includes(name));
  const lines = new Map<string, { row: number; positions: (number | string)[][] }>();
  return {
    take: ({ row, cells }) => {
      const key = groups.map((name) => cells[name]).join('\n');
      const line = lines.get(key) ?? { row, positions: [] };
      const ordinates = [lon, lat].map((column) => numberOrText(plainNumber(cells[column], table)));
      const bad = ordinates.findIndex((ordinate) => typeof ordinate === 'string');
      if (bad >= 0) {
        const column = bad === 0 ? lon : lat;
        const text = cells[column]?.trim() ?? '';
        throw text === ''
          ? new BadLine('cell-missing', { row }, { column })
          : new BadLine('not-a-number', { row }, { column, text: text.slice(0, 40) });
      }
      line.positions.push(ordinates);
      lines.set(key, line);
    },
    made: () => ({
      features: [...lines.values()].map(({ row, positions }) => ({
        geometry: { type: 'LineString', coordinates: positions },
        properties: {},
        place: { row }
      }))
    })
  };
}

/** The reader for what the columns promise. */
function openTable(table: CellColumns): ShapesReader {
  const [lon, lat, wkt] = [columnOf(table, 'lon'), columnOf(table, 'lat'), columnOf(table, 'wkt')];
  const isOwn = columnOf(table, 'part') !== undefined && columnOf(table, 'closed') !== undefined;
  if (isOwn || (wkt === undefined && (lon === undefined || lat === undefined))) return ownReader(table);
  return wkt === undefined ? vertexReader(table, lon ?? '', lat ?? '') : geometryReader(wkt);
}

/** Tables: ours, one with a column of well-known text, or one of vertices, with any separator and in any encoding. */
export default {
  id: 'csv',
  label: 'CSV',
  endings: ['csv', 'tsv', 'txt'],
  recognises: ({ text }) =>
    text !== undefined && !/^\s*[<{[]/.test(text) && guessDelimiter(text) !== undefined && isTable(text),
  read: ({ text = '' }): FoundShapes => readCells(text, openTable)
} satisfies LineFormat;
