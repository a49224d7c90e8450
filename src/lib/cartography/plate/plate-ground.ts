import { mergeArcs, meshArcs } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Polygon } from 'topojson-specification';
import { outlineFaces, type Frame } from '../ground/frame';
import type { MapGeodata } from '../ground/geodata';
import { LAND_BEYOND } from '../ground/land-beyond';
import { remember } from '../../remember';
import { path, type SceneNode, type Use } from '../scene/scene';

type BasemapObject = keyof MapGeodata['basemap']['objects'];

function polygonsOf({ geodata }: Frame, name: BasemapObject): (Polygon | MultiPolygon)[] {
  const geometries: readonly GeometryObject[] = geodata.basemap.objects[name].geometries;
  return geometries.filter((geometry) => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon');
}

/** Path data of the waters of the base map, as far as they can be seen. */
export function basemapPath(frame: Frame, name: BasemapObject): string {
  return polygonsOf(frame, name)
    .map((geometry) => frame.basemapArcs.seenToPath(geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs))
    .join('');
}

/** All land of the base map in one outline, and the borders within it: shorter than country by country. */
const basemapLand = remember((frame: Frame): { coast: string; borders: string } => {
  const { geodata, basemapArcs } = frame;
  const countries = [...polygonsOf(frame, 'land'), ...polygonsOf(frame, 'underlay')];
  const { arcs } = mergeArcs(geodata.basemap, countries) as MultiPolygon;
  const borders = meshArcs(geodata.basemap, { type: 'GeometryCollection', geometries: countries }, (a, b) => a !== b);
  return { coast: basemapArcs.ringsToPath(arcs), borders: basemapArcs.linesToPath(borders.arcs) };
});

/** The land beyond the base map, where lines that are straight in degrees are straight in pixels. */
function beyondPath({ projection }: Frame): string {
  return LAND_BEYOND.map((ring) => {
    const points = ring.map(([lng, lat]) => projection.project(lng, lat));
    return `M${points.map(([x, y]) => `${x.toFixed(0)},${y.toFixed(0)}`).join('L')}Z`;
  }).join('');
}

/** Ukraine within its internationally recognised border: filled under the zones, outlined above them. */
export const ukraineNode = (frame: Frame, plateId: string, classes: string): Use => ({
  kind: 'use',
  classes,
  of: ukraineId(plateId),
  d: outlineFaces(frame, () => true).path
});

/** Id of that outline on a page. */
export const ukraineId = (plateId: string): string => `${plateId}-ukraine`;

/** Sea, neighbouring countries and the land of Ukraine: the same for every version. */
export function groundNodes(frame: Frame, plateId: string, beyond = beyondPath(frame)): SceneNode[] {
  const { coast, borders } = basemapLand(frame);
  const ukraine = ukraineNode(frame, plateId, 'land');
  return [
    { kind: 'rect', classes: 'sea', ...frame.projection.size },
    path(coast, 'neighbours'),
    path(beyond, 'land-beyond'),
    path(borders, 'neighbour-border'),
    { kind: 'definition', id: ukraine.of, d: ukraine.d },
    ukraine
  ];
}
