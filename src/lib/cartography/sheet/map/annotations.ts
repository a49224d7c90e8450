import { geoCircle } from 'd3-geo';
import { KM_PER_DEGREE } from '../../../geodesy/earth';
import type { Annotation, LngLat } from '../../../view/sheet/sheet-view';
import type { Point } from '../../ground/box';
import type { MapProjection } from '../../ground/projection';
import { tenths, type ImageNode } from '../../scene/scene';
import type { Palette } from '../../symbology/palette';
import { breakLines, measureIn, type TextStyle } from '../model/set-text';
import type { SheetText } from '../model/sheet';
import type { SheetContext } from '../model/sheet-context';

const STYLE: TextStyle = { font: 'sans', size: 13, weight: 600, leading: 16, ink: 'label' };
/** Widest line of an annotation, in units. */
const TEXT_WIDTH = 150;
const HEAD = { length: 10, halfWidth: 4.5 };
/** Text keeps clear of the edge of the map. */
const EDGE = 6;

/** The annotations of a map, and the boxes that its labels leave free for them. */
export interface DrawnAnnotations {
  readonly nodes: readonly ImageNode[];
  readonly texts: readonly SheetText[];
  /** Indices of drawn annotations in the view. */
  readonly drawn: readonly number[];
}

interface Mark {
  readonly paths: readonly string[];
  readonly texts: readonly SheetText[];
}

const isInside = ({ size }: MapProjection, [x, y]: Point): boolean =>
  x >= 0 && y >= 0 && x <= size.width && y <= size.height;

function markArrow([fromX, fromY]: Point, [x, y]: Point): Mark {
  const length = Math.hypot(x - fromX, y - fromY) || 1;
  const [dx, dy] = [(x - fromX) / length, (y - fromY) / length];
  const [baseX, baseY] = [x - dx * HEAD.length, y - dy * HEAD.length];
  const wing = (side: 1 | -1) =>
    `${(baseX - side * dy * HEAD.halfWidth).toFixed(1)},${(baseY + side * dx * HEAD.halfWidth).toFixed(1)}`;
  const tip = `${x.toFixed(1)},${y.toFixed(1)}`;
  return { paths: [`M${fromX.toFixed(1)},${fromY.toFixed(1)}L${tip}M${wing(1)}L${tip}L${wing(-1)}`], texts: [] };
}

/** The ground within a distance: no circle on the map where its scale changes. */
function markCircle(at: LngLat, radiusKm: number, { project }: MapProjection): Mark {
  const circle = geoCircle()
    .center([at[0], at[1]])
    .radius(radiusKm / KM_PER_DEGREE)
    .precision(6)();
  const points = (circle.coordinates[0] ?? []).map(([lng = 0, lat = 0]) => project(lng, lat));
  return { paths: [`M${points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`], texts: [] };
}

/** A text with its middle at a point, moved inwards where it would leave the map. */
function markText([x, y]: Point, text: string, { size }: MapProjection): Mark {
  const lines = breakLines(text, STYLE, Math.min(TEXT_WIDTH, size.width - 2 * EDGE));
  const widths = lines.map((line) => measureIn(STYLE, line));
  const half = Math.max(...widths) / 2;
  const height = lines.length * STYLE.leading;
  const middle = Math.min(Math.max(x, half + EDGE), size.width - half - EDGE);
  const top = Math.min(Math.max(y - height / 2, EDGE), size.height - height - EDGE);
  const texts = lines.map((line, index) => {
    const width = (widths[index] ?? 0) / 2;
    const lineTop = top + index * STYLE.leading;
    return {
      text: line,
      box: { left: middle - width, right: middle + width, top: lineTop, bottom: lineTop + STYLE.leading }
    };
  });
  return { paths: [], texts };
}

function markOf(annotation: Annotation, projection: MapProjection): Mark | undefined {
  const { project } = projection;
  const [end] = annotation.kind === 'arrow' ? [annotation.to] : [annotation.at];
  const at = project(end[0], end[1]);
  if (!isInside(projection, at)) return undefined;
  switch (annotation.kind) {
    case 'text':
      return markText(at, annotation.text, projection);
    case 'arrow':
      return markArrow(project(annotation.from[0], annotation.from[1]), at);
    case 'circle':
      return markCircle(annotation.at, annotation.radiusKm, projection);
  }
}

/** Draws the reader's annotations, with a casing; what lies outside the map is left out. */
export function drawAnnotations(projection: MapProjection, { input, palette }: SheetContext): DrawnAnnotations {
  const marks = input.view.annotations.map((annotation) => markOf(annotation, projection));
  const shown = marks.filter((mark) => mark !== undefined);
  const paths = shown.flatMap((mark) => mark.paths);
  const texts = shown.flatMap((mark) => mark.texts);
  return {
    nodes: [
      ...paths.map((d) => line(d, palette.casing, 4.4)),
      ...paths.map((d) => line(d, palette.label, 1.7)),
      ...texts.map((text) => lettering(text, palette))
    ],
    texts,
    drawn: marks.flatMap((mark, index) => (mark === undefined ? [] : [index]))
  };
}

function line(d: string, stroke: string, width: number): ImageNode {
  const ends = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  return { kind: 'path', d, look: { fill: 'none', stroke, 'stroke-width': String(width), ...ends } };
}

function lettering({ text, box }: SheetText, { label, halo }: Palette): ImageNode {
  const [x, y] = [tenths((box.left + box.right) / 2), tenths((box.top + box.bottom + STYLE.size * 0.68) / 2)];
  const style = { size: STYLE.size, weight: STYLE.weight, anchor: 'middle', look: { fill: label } } as const;
  return { kind: 'text', x, y, text, ...style, halo: { colour: halo, width: 3.6 } };
}
