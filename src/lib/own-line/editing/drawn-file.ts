import { csvFormatRows } from 'd3-dsv';
import type { Feature, Geometry } from 'geojson';
import type { ControlDrawing, LineReading } from '../control-drawing';
import { applyMeaning, questionsOf } from '../opening/questions';
import { shapesOf, withPaths, type EditedPath } from './edited-paths';

/** What an edit started from: nothing, where a line is drawn from the beginning. */
export type EditedDrawing = ControlDrawing | null;

const asGeoJson = (geometries: readonly Geometry[], properties: Record<string, string>): string => {
  const features = geometries.map((geometry): Feature => ({ type: 'Feature', properties, geometry }));
  return JSON.stringify({ type: 'FeatureCollection', features });
};

/**
 * What was drawn, as a file that is read like any other: an edited drawing means what it meant before, and what was drawn
 * from the beginning is asked about.
 */
export function drawnFile(drawing: EditedDrawing, paths: readonly EditedPath[]): { ending: string; text: string } {
  if (drawing === null) {
    const { polygons, lines } = shapesOf(paths);
    const land: ControlDrawing = { kind: 'held', holder: 'russia', polygons };
    const front: ControlDrawing = { kind: 'line', lines, russia: 'left' };
    return { ending: 'geojson', text: asGeoJson([...geometriesOf(land), ...geometriesOf(front)], {}) };
  }
  const edited = withPaths(drawing, paths);
  if (edited.kind !== 'parts') {
    const properties = edited.kind === 'held' ? { holder: edited.holder } : {};
    return { ending: 'geojson', text: asGeoJson(geometriesOf(edited), properties as Record<string, string>) };
  }
  const rows = edited.parts.flatMap(({ part, closed, positions, units }) =>
    units === undefined
      ? positions.map(([lng = NaN, lat = NaN], index) => [part, index + 1, lng, lat, '', closed].map(String))
      : units.map((unit) => [part, '', '', '', unit, ''])
  );
  return { ending: 'csv', text: csvFormatRows([['part', 'seq', 'lon', 'lat', 'unit', 'closed'], ...rows]) };
}

/** What an edit makes of its drawing so far; of a new one what it most likely means, if that can be told. */
export function drawingSoFar(drawing: EditedDrawing, paths: readonly EditedPath[]): ControlDrawing | undefined {
  if (drawing !== null) return withPaths(drawing, paths);
  const reading: LineReading = { format: 'geojson', ...shapesOf(paths), remarks: [] };
  const { suggestion, side } = questionsOf(reading);
  if (suggestion === undefined || (suggestion === 'line' && side === undefined)) return undefined;
  return applyMeaning(reading, { meaning: suggestion, ...(side !== undefined && { russia: side }) });
}

function geometriesOf(drawing: ControlDrawing): Geometry[] {
  if (drawing.kind === 'line') {
    return drawing.lines.map((line) => ({ type: 'LineString', coordinates: line.map((position) => [...position]) }));
  }
  if (drawing.kind !== 'held' || drawing.polygons.length === 0) return [];
  const coordinates = drawing.polygons.map((rings) => rings.map((ring) => [...ring]));
  return [{ type: 'MultiPolygon', coordinates }];
}
