import type { FeatureCollection, MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from 'topojson-specification';
import type { LinePart } from '../territory/line/line-parts';
import type { FaceProperties, TerritoryTopology } from '../territory/read-territory';
import type { ControlDrawing, OwnCut } from './control-drawing';
import type { LineWords } from './own-line';

/** The land that Russia holds: as it was drawn, where that is how the line came, else as the line cuts it out. */
function heldLand(drawing: ControlDrawing, topology: TerritoryTopology): MultiPolygon {
  if (drawing.kind === 'held' && drawing.holder === 'russia') {
    const coordinates = drawing.polygons.map((polygon) => polygon.map((ring) => [...ring]));
    return { type: 'MultiPolygon', coordinates };
  }
  const held = topology.objects.faces.geometries.filter(
    ({ properties }) => (properties as Partial<FaceProperties> | undefined)?.holder === 'russia'
  );
  return merge(topology, held as (TopoPolygon | TopoMultiPolygon)[]);
}

/** Columns of a table of land, which any program reads as well. */
const LAND_COLUMNS = ['wkt', 'holder', 'name', 'date', 'credit'] as const;

type LandCells = Record<(typeof LAND_COLUMNS)[number], string>;

const polygonText = (rings: MultiPolygon['coordinates'][number]): string =>
  `POLYGON (${rings.map((ring) => `(${ring.map((position) => position.slice(0, 2).join(' ')).join(', ')})`).join(', ')})`;

/** A person's own line as GeoJSON that any program reads, and this one without a question. */
export function lineGeoJson(
  { name, date, credit }: LineWords,
  drawing: ControlDrawing,
  topology: TerritoryTopology
): string {
  const collection: FeatureCollection = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { name, date, credit, holder: 'russia' },
        geometry: heldLand(drawing, topology)
      }
    ]
  };
  return `${JSON.stringify(collection)}\n`;
}

/** Columns of our table of a line of contact. */
const LINE_COLUMNS = ['part', 'seq', 'lon', 'lat', 'unit', 'closed'] as const;

type LineCells = Record<(typeof LINE_COLUMNS)[number], string | number | null>;

/** Rows of our table of a line of contact: one for each point, or for each unit that is held whole. */
function lineRows(parts: readonly LinePart[]): LineCells[] {
  return parts.flatMap(({ part, closed, positions, units }): LineCells[] =>
    units === undefined
      ? positions.map(([lon = 0, lat = 0], index) => ({
          part,
          seq: index + 1,
          lon,
          lat,
          unit: null,
          closed: String(closed)
        }))
      : units.map((unit) => ({ part, seq: null, lon: null, lat: null, unit, closed: null }))
  );
}

/** A table with its columns. */
export interface LineTable {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

/**
 * A person's own line as a table that is read again without a question: our table of its parts, or, where it was drawn
 * as land, that land as well-known text. The line of such land has gaps on water and ends at the border, so that no
 * table of parts could tell where the land lies.
 */
export function lineTable(
  { name, date, credit }: LineWords,
  drawing: ControlDrawing,
  { parts, topology }: Pick<OwnCut, 'parts' | 'topology'>
): LineTable {
  if (drawing.kind !== 'held') return { columns: LINE_COLUMNS, rows: lineRows(parts) };
  const rows = heldLand(drawing, topology).coordinates.map((rings): LandCells => ({
    wkt: polygonText(rings),
    holder: 'russia',
    name,
    date,
    credit
  }));
  return { columns: LAND_COLUMNS, rows };
}
