import { PRESET_VIEWS } from '../../../view/page/preset-views';
import { projectArcs } from '../../ground/arc-paths';
import type { Frame } from '../../ground/frame';
import { mergeArcs } from 'topojson-client';
import type { MultiPolygon } from 'topojson-specification';
import type { FaceGeometry, MapGeodata } from '../../ground/geodata';
import type { Box, Size } from '../../ground/box';
import { projectLineParts } from '../../ground/line-parts';
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

/** Box in which the locator hides least of the line of contact; none where it is not needed or has no room. */
export function locatorBox(frame: Frame, coveredTop: number): Box | undefined {
  const { width, height } = frame.projection.size;
  if (width < MIN_MAP.width || height < MIN_MAP.height || !isNeeded(frame)) return undefined;
  const boxAt = (left: number, top: number): Box => ({
    left,
    top,
    right: left + SIZE.width,
    bottom: top + SIZE.height
  });
  const [right, bottom] = [width - INSET - SIZE.width, height - INSET - SIZE.height];
  const corners = [boxAt(INSET, coveredTop + INSET), boxAt(right, bottom), boxAt(right, coveredTop + INSET)];
  const points = projectLineParts(frame).flatMap((part) => part.points);
  const hidden = ({ left, top, right: end, bottom: foot }: Box) =>
    points.filter(([x, y]) => x > left - 30 && x < end + 30 && y > top - 30 && y < foot + 30).length;
  return corners.reduce((best, box) => (hidden(box) < hidden(best) ? box : best));
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
