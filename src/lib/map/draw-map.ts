import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import {
  TerraDraw,
  TerraDrawLineStringMode,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
  type HexColor
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { Camera } from '../view/page/view';
import { loadMapLibre } from './load-maplibre';

/** A line, or an outline that does not repeat its first position. */
export interface DrawnPath {
  readonly id: string;
  readonly isOutline: boolean;
  readonly positions: readonly Position[];
}

type Area = Polygon | MultiPolygon;

/** What the map shows under what is drawn. */
export interface DrawGround {
  readonly neighbours: readonly Area[];
  readonly ukraine: readonly Area[];
  readonly water: readonly Area[];
  readonly borders: readonly (readonly Position[])[];
  /** A line of contact, and other outlines, that are only to be seen. */
  readonly fronts?: readonly (readonly Position[])[];
}

/** Colours as `#rrggbb`. */
export type DrawColours = Readonly<
  Record<'sea' | 'neighbours' | 'ukraine' | 'water' | 'border' | 'line' | 'mark', string>
>;

export interface DrawMapOptions {
  readonly camera: Camera;
  /** Read out for the canvas. */
  readonly label: string;
  readonly ground: DrawGround;
  readonly colours: DrawColours;
  /** Where a position is put instead, if the reader wants that. */
  readonly snap: (position: Position, reachDegrees: number) => Position | undefined;
  /** All paths, after something was drawn or moved by hand. */
  readonly onPaths: (paths: readonly DrawnPath[]) => void;
  readonly onSelect: (id: string | null) => void;
}

/** What the hand does: move positions, or draw a line or an outline. */
export type DrawMode = 'select' | 'linestring' | 'polygon';

export interface DrawMap {
  readonly show: (paths: readonly DrawnPath[]) => void;
  readonly setMode: (mode: DrawMode) => void;
  readonly remove: () => void;
}

/** Distance within which a point snaps to what is there, in pixels: half the least size of a target. */
const REACH_PX = 12;

function groundStyle(
  { neighbours, ukraine, water, borders, fronts = [] }: DrawGround,
  colours: DrawColours
): StyleSpecification {
  const geojson = (geometries: readonly Geometry[]) => ({
    type: 'geojson' as const,
    data: { type: 'GeometryCollection' as const, geometries: [...geometries] }
  });
  const fill = (id: 'neighbours' | 'ukraine' | 'water') => ({
    id,
    type: 'fill' as const,
    source: id,
    paint: { 'fill-color': colours[id] }
  });
  const linesOf = (given: DrawGround['borders']) =>
    given.map((line): Geometry => ({ type: 'LineString', coordinates: [...line] }));
  return {
    version: 8,
    sources: {
      neighbours: geojson(neighbours),
      ukraine: geojson(ukraine),
      water: geojson(water),
      borders: geojson(linesOf(borders)),
      fronts: geojson(linesOf(fronts))
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
      fill('neighbours'),
      fill('ukraine'),
      fill('water'),
      {
        id: 'borders',
        type: 'line',
        source: 'borders',
        paint: { 'line-color': colours.border, 'line-width': 1 }
      },
      {
        id: 'fronts',
        type: 'line',
        source: 'fronts',
        paint: { 'line-color': colours.line, 'line-width': 1.6, 'line-opacity': 0.7 }
      }
    ]
  };
}

type Stored = ReturnType<TerraDraw['getSnapshot']>[number];

function toStored({ id, isOutline, positions }: DrawnPath): Stored {
  const coordinates = positions.map((position) => [...position]);
  const geometry = isOutline
    ? { type: 'Polygon' as const, coordinates: [[...coordinates, ...coordinates.slice(0, 1)]] }
    : { type: 'LineString' as const, coordinates };
  return { type: 'Feature', id, properties: { mode: isOutline ? 'polygon' : 'linestring' }, geometry };
}

function toDrawn({ id, geometry, properties }: Stored): DrawnPath[] {
  if (properties.mode === 'linestring' && geometry.type === 'LineString') {
    return [{ id: String(id), isOutline: false, positions: geometry.coordinates }];
  }
  if (properties.mode !== 'polygon' || geometry.type !== 'Polygon') return [];
  return [{ id: String(id), isOutline: true, positions: geometry.coordinates[0]?.slice(0, -1) ?? [] }];
}

/**
 * A map on which lines and outlines are drawn and moved by hand. What is drawn belongs to the caller: the map says what
 * the hand did, and shows what it is told.
 *
 * @throws {MapUnavailableError} where the browser has no WebGL2
 */
export async function createDrawMap(container: HTMLElement, options: DrawMapOptions): Promise<DrawMap> {
  const { camera, label, ground, colours, snap, onPaths, onSelect } = options;
  // A box of its own: a map that is removed takes the classes of its box with it, and the next may be there already.
  const box = container.appendChild(document.createElement('div'));
  box.style.height = '100%';
  const map = await loadMapLibre(box, { style: groundStyle(ground, colours), camera, label, gestureHints: null });
  if (!map.loaded()) await map.once('load');
  const toCustom = ({ lng, lat }: { lng: number; lat: number }): Position | undefined => {
    const { x, y } = map.project([lng, lat]);
    return snap([lng, lat], Math.abs(map.unproject([x, y - REACH_PX]).lat - lat));
  };
  const snapping = { toCustom };
  const [line, mark] = [colours.line as HexColor, colours.mark as HexColor];
  const flags = {
    feature: {
      draggable: false,
      coordinates: { draggable: true, midpoints: { draggable: true }, deletable: true, snappable: snapping }
    }
  };
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: 6 }),
    idStrategy: { isValidId: (id) => typeof id === 'string', getId: () => crypto.randomUUID() },
    modes: [
      new TerraDrawLineStringMode({
        snapping,
        styles: { lineStringColor: line, lineStringWidth: 2, closingPointColor: mark }
      }),
      new TerraDrawPolygonMode({
        snapping,
        styles: { fillColor: line, fillOpacity: 0.12, outlineColor: line, outlineWidth: 2, closingPointColor: mark }
      }),
      new TerraDrawSelectMode({
        flags: { linestring: flags, polygon: flags },
        styles: {
          selectedLineStringColor: mark,
          selectedLineStringWidth: 3,
          selectedPolygonColor: mark,
          selectedPolygonFillOpacity: 0.16,
          selectedPolygonOutlineColor: mark,
          selectionPointColor: mark,
          selectionPointWidth: 5,
          midPointColor: colours.ukraine as HexColor,
          midPointOutlineColor: mark
        }
      })
    ]
  });
  draw.start();
  draw.setMode('select');
  let selected: string | null = null;
  draw.on('select', (id) => {
    selected = String(id);
    onSelect(selected);
  });
  draw.on('deselect', () => {
    selected = null;
    onSelect(null);
  });
  draw.on('finish', () => {
    onPaths(draw.getSnapshot().flatMap(toDrawn));
  });
  return {
    show: (paths) => {
      const again = selected;
      draw.clear();
      draw.addFeatures(paths.map(toStored));
      if (again !== null && draw.hasFeature(again) && draw.getMode() === 'select') draw.selectFeature(again);
    },
    setMode: (mode) => {
      draw.setMode(mode);
    },
    remove: () => {
      draw.stop();
      map.remove();
      box.remove();
    }
  };
}
