import type { FeatureCollection, MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from 'topojson-specification';
import type { LinePart } from '../territory/line/line-parts';
import type { FaceProperties, TerritoryTopology } from '../territory/read-territory';
import type { ControlDrawing } from './control-drawing';
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
export const LINE_COLUMNS = ['part', 'seq', 'lon', 'lat', 'unit', 'closed'] as const;

type LineCells = Record<(typeof LINE_COLUMNS)[number], string | number | null>;

/** Rows of our table of a line of contact: one for each point, or for each unit that is held whole. */
export function lineRows(parts: readonly LinePart[]): LineCells[] {
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
