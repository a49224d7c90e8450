import { PRESET_VIEWS } from '../../../view/page/preset-views';
import { projectArcs } from '../../ground/arc-paths';
import type { Frame } from '../../ground/frame';
import { mergeArcs } from 'topojson-client';
import type { MultiPolygon } from 'topojson-specification';
import type { FaceGeometry, MapGeodata } from '../../ground/geodata';
import type { Box, Point, Size } from '../../ground/box';
import { projectLineParts } from '../../ground/line-parts';
import { placesAt } from '../../lettering/point-labels';
import { fitMercator } from '../../ground/projection';
import { remember } from '../../../remember';
import { group, tenths, type ImageNode } from '../../scene/scene';
import type { SheetContext } from '../model/sheet-context';

const SIZE: Size = { width: 96, height: 68 };
const PADDING = { top: 5, right: 5, bottom: 5, left: 5 };
/** Distance of the locator from the corner of the map, in units. */
const INSET = 12;
/** Least size of a map with a locator, in units: on a smaller one it would hide too much. */
const MIN_MAP: Size = { width: 300, height: 220 };

const projection = fitMercator(PRESET_VIEWS.ukraine, SIZE, PADDING);

const countryPath = remember((territory: MapGeodata['territory']) => {
  const { arcs } = mergeArcs(territory, territory.objects.faces.geometries as FaceGeometry[]) as MultiPolygon;
  return projectArcs(territory, projection).ringsToPath(arcs);
});

/** The ground that the map shows, as a path on the locator. */
function framePath({ projection: shown }: Frame): string {
  const { width, height } = shown.size;
  const steps = [0, 0.25, 0.5, 0.75];
  const corners = [
    ...steps.map((t) => [width * t, 0]),
    ...steps.map((t) => [width, height * t]),
    ...steps.map((t) => [width * (1 - t), height]),
    ...steps.map((t) => [0, height * (1 - t)])
  ];
  const points = corners.map(([x = 0, y = 0]) => {
    const [left, top] = projection.project(...shown.invert(x, y));
    return `${Math.min(Math.max(left, 1.5), SIZE.width - 1.5).toFixed(1)},${Math.min(Math.max(top, 1.5), SIZE.height - 1.5).toFixed(1)}`;
  });
  return `M${points.join('L')}Z`;
}

/** Whether so little of Ukraine is in the frame that a reader may ask where it is. */
function isNeeded({ projection: shown }: Frame): boolean {
  const [west, south, east, north] = PRESET_VIEWS.ukraine;
  const [left, bottom] = shown.project(west, south);
  const [right, top] = shown.project(east, north);
  const { width, height } = shown.size;
  const visible =
    Math.max(0, Math.min(right, width) - Math.max(left, 0)) * Math.max(0, Math.min(bottom, height) - Math.max(top, 0));
  return visible < 0.62 * (right - left) * (bottom - top);
}

/** Distance between places that the locator may take along an edge of the map, in units. */
const STEP = 40;

/** Where the locator may stand: in three corners, then along the edges between; the fourth has the scale bar. */
function locatorPlaces({ width, height }: Size, coveredTop: number): Box[] {
  const [left, top] = [INSET, coveredTop + INSET];
  const [right, bottom] = [width - INSET - SIZE.width, height - INSET - SIZE.height];
  const boxAt = (x: number, y: number): Box => ({ left: x, top: y, right: x + SIZE.width, bottom: y + SIZE.height });
  const between = (from: number, to: number): number[] =>
    Array.from({ length: Math.max(0, Math.floor((to - from) / STEP)) }, (_, index) => from + STEP * (index + 1));
  return [
    boxAt(left, top),
    boxAt(right, bottom),
    boxAt(right, top),
    ...between(left, right).map((x) => boxAt(x, top)),
    ...between(top, bottom).map((y) => boxAt(right, y)),
    ...between(top, bottom - 2 * SIZE.height).map((y) => boxAt(left, y))
  ];
}

/** Units around the line of contact, and around the dot of a place, that the locator leaves free. */
const FREE = { line: 30, place: 5 } as const;

const isNear = ({ left, top, right, bottom }: Box, [x, y]: Point, distance: number): boolean =>
  x > left - distance && x < right + distance && y > top - distance && y < bottom + distance;

/** Box of the locator: over no place, and over as little of the line as can be; none without need or room. */
export function locatorBox(frame: Frame, coveredTop: number): Box | undefined {
  const { size, project, camera } = frame.projection;
  if (size.width < MIN_MAP.width || size.height < MIN_MAP.height || !isNeeded(frame)) return undefined;
  const places = placesAt(frame.geodata.places, camera.zoom).map(({ lng, lat }) => project(lng, lat));
  const line = projectLineParts(frame).flatMap((part) => part.points);
  const hidden = (box: Box) => line.filter((point) => isNear(box, point, FREE.line)).length;
  return locatorPlaces(size, coveredTop)
    .filter((box) => !places.some((place) => isNear(box, place, FREE.place)))
    .reduce<Box | undefined>((best, box) => (best === undefined || hidden(box) < hidden(best) ? box : best), undefined);
}

/** Ukraine with what the map shows of it. */
export function locatorNode(frame: Frame, box: Box, { palette, input }: SheetContext): ImageNode {
  const { land, stateBorder, overlay } = palette;
  const country = { fill: land, stroke: stateBorder, 'stroke-width': '.8', 'stroke-linejoin': 'round' };
  const shown = { fill: overlay, 'fill-opacity': '.16', stroke: overlay, 'stroke-width': '1.3' };
  return group<ImageNode>(
    [
      { kind: 'rect', ...SIZE, look: { fill: input.view.isTransparent ? palette.halo : palette.sea } },
      { kind: 'path', d: countryPath(frame.geodata.territory), look: country },
      { kind: 'path', d: framePath(frame), look: shown },
      { kind: 'rect', ...SIZE, look: { fill: 'none', stroke: stateBorder, 'stroke-width': '.8' } }
    ],
    { id: 'locator', place: { x: tenths(box.left), y: tenths(box.top) } }
  );
}
