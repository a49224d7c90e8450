import { mergeArcs, meshArcs } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Polygon } from 'topojson-specification';
import { outlineFaces, type Frame } from '../ground/frame';
import type { MapGeodata } from '../ground/geodata';
import { LAND_BEYOND } from '../ground/land-beyond';

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
function basemapLand(frame: Frame): { coast: string; borders: string } {
  const { geodata, basemapArcs } = frame;
  const countries = [...polygonsOf(frame, 'land'), ...polygonsOf(frame, 'underlay')];
  const { arcs } = mergeArcs(geodata.basemap, countries) as MultiPolygon;
  const borders = meshArcs(geodata.basemap, { type: 'GeometryCollection', geometries: countries }, (a, b) => a !== b);
  return { coast: basemapArcs.ringsToPath(arcs), borders: basemapArcs.linesToPath(borders.arcs) };
}

/** The land beyond the base map, where boxes in degrees are boxes in pixels. */
function renderBeyond({ projection }: Frame): string {
  return LAND_BEYOND.map(([west, south, east, north]) => {
    const [left, top] = projection.project(west, north);
    const [right, bottom] = projection.project(east, south);
    return `M${left.toFixed(0)},${top.toFixed(0)}H${right.toFixed(0)}V${bottom.toFixed(0)}H${left.toFixed(0)}Z`;
  }).join('');
}

/** Sea, neighbouring countries and the land of Ukraine: the same for every version. */
export function renderGround(frame: Frame, plateId: string, beyond = renderBeyond(frame)): string {
  const { width, height } = frame.projection.size;
  const { coast, borders } = basemapLand(frame);
  return (
    `<rect class="sea" width="${String(width)}" height="${String(height)}"/>` +
    `<path class="neighbours" d="${coast}"/>` +
    `<path class="land-beyond" d="${beyond}"/>` +
    `<path class="neighbour-border" d="${borders}"/>` +
    `<defs><path id="${landId(plateId)}" d="${outlineFaces(frame, () => true).path}"/></defs>` +
    `<use class="land" href="#${landId(plateId)}"/>`
  );
}

/** Ukraine within its internationally recognised border: filled under the zones, outlined above them. */
export const landId = (plateId: string): string => `${plateId}-ukraine`;
