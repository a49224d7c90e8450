import { LOCATOR_SIZE } from './locator-size';
import { frameGeodata, meshBorders, outlineFaces } from '$lib/cartography/ground/frame';
import { projectLineParts } from '$lib/cartography/ground/line-parts';
import { fitMercator } from '$lib/cartography/ground/projection';
import { basemapPath } from '$lib/cartography/plate/plate-ground';
import { ink } from '$lib/cartography/symbology/style-rule';
import { distanceToLinesKm } from '$lib/geodesy/distance';
import { once } from '$lib/once';
import type { Place } from '$lib/places/place';
import { readManifest, readMapGeodata } from '$lib/server/read-geodata';
import { PRESET_VIEWS } from '$lib/view/page/preset-views';
import { feature } from 'topojson-client';
import type { MultiLineString } from 'geojson';

/** The id of the drawing in its file, by which pages use it. */
const LOCATOR_ID = 'map';

/** Points that span less with their neighbours cannot be seen at this size. */
const LEAST_DETAIL_PX2 = 1;

/** All places with pages of their own lie in this view. */
const projection = fitMercator(PRESET_VIEWS.contested, LOCATOR_SIZE, { top: 4, right: 4, bottom: 4, left: 4 });

const newestGeodata = once(() => readMapGeodata(readManifest().dates.at(-1)?.date ?? ''));

const shape = (d: string, style: string): string => `<path d="${d}" style="${style}"/>`;
const line = (name: string, width: number): string => `fill:none;stroke:${ink(name)};stroke-width:${String(width)}`;

/**
 * The ground of the small maps of all places, once for all pages, which put their mark on it: who holds the land on the
 * newest line of contact. Its colours are the page's, so it follows the theme.
 */
export const locatorSvg = once((): string => {
  const frame = frameGeodata(newestGeodata(), projection, { isFixed: true, minTrianglePx2: LEAST_DETAIL_PX2 });
  const ukraine = outlineFaces(frame, () => true).path;
  const held = outlineFaces(frame, ({ holder }) => holder === 'russia').path;
  const contact = projectLineParts(frame)
    .map((part) => part.path)
    .join('');
  const { width, height } = LOCATOR_SIZE;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}"><g id="${LOCATOR_ID}">` +
    shape(basemapPath(frame, 'land'), `fill:${ink('neighbour')}`) +
    shape(ukraine, `fill:${ink('land')}`) +
    shape(held, `fill:${ink('russia-light')}`) +
    shape(frame.territoryArcs.linesToPath(meshBorders(frame).oblasts), line('oblastBorder', 0.6)) +
    shape(ukraine, line('stateBorder', 1)) +
    shape(contact, line('lineOfContact', 1.8)) +
    '</g></svg>\n'
  );
});

/** Where a place lies on the small map, in pixels. */
export function onLocator({ lng, lat }: Pick<Place, 'lng' | 'lat'>): [x: number, y: number] {
  const [x, y] = projection.project(lng, lat);
  return [Math.round(x), Math.round(y)];
}

const contactLines = once(() => {
  const { territory } = newestGeodata();
  const parts = feature(territory, territory.objects.lineOfContact).features;
  return parts.flatMap(({ geometry }) => (geometry as MultiLineString).coordinates);
});

/** Distance in km from a place to the newest line of contact. */
export const lineDistanceKm = ({ lng, lat }: Pick<Place, 'lng' | 'lat'>): number =>
  distanceToLinesKm([lng, lat], contactLines());
