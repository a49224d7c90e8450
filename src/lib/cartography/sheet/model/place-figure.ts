import { type Box, type Size } from '../../ground/box';
import { tenths, type ImageNode } from '../../scene/scene';
import type { GroundWindow, SheetText } from './sheet';
import type { SheetContext } from './sheet-context';

/** Something drawn on a sheet; boxes are in units of whatever it is drawn on. */
export interface Figure {
  readonly nodes: readonly ImageNode[];
  readonly texts: readonly SheetText[];
  /** Annotations that were drawn, by their place in the view. */
  readonly annotated?: readonly number[];
  readonly maps?: readonly GroundWindow[];
}

export const sizeOf = ({ left, top, right, bottom }: Box): Size => ({ width: right - left, height: bottom - top });

/** Texts of something that is moved, and drawn larger or smaller. */
export function moveTexts(texts: readonly SheetText[], dx: number, dy: number, scale = 1): SheetText[] {
  return texts.map(({ text, box: { left, top, right, bottom } }) => ({
    text,
    box: {
      left: left * scale + dx,
      right: right * scale + dx,
      top: top * scale + dy,
      bottom: bottom * scale + dy
    }
  }));
}

/** A map that is moved, and drawn larger or smaller. */
export function moveWindow(window: GroundWindow, dx: number, dy: number, scale = 1): GroundWindow {
  const { box, project, invert } = window;
  return {
    ...window,
    box: {
      left: box.left * scale + dx,
      right: box.right * scale + dx,
      top: box.top * scale + dy,
      bottom: box.bottom * scale + dy
    },
    project: (lng, lat) => {
      const [x, y] = project(lng, lat);
      return [x * scale + dx, y * scale + dy];
    },
    invert: (x, y) => invert((x - dx) / scale, (y - dy) / scale)
  };
}

/** A map at its place, cut off at its edge, with a hairline around it. */
export function placeFigure(id: string, figure: Figure, box: Box, { palette }: SheetContext): Figure {
  const { width, height } = sizeOf(box);
  const edge = { fill: 'none', stroke: palette.stateBorder, 'stroke-width': '.7' };
  const size = { width: tenths(width), height: tenths(height) };
  return {
    nodes: [{ kind: 'map', id, x: tenths(box.left), y: tenths(box.top), ...size, edge, children: figure.nodes }],
    texts: moveTexts(figure.texts, box.left, box.top),
    annotated: figure.annotated ?? [],
    maps: (figure.maps ?? []).map((map) => moveWindow(map, box.left, box.top))
  };
}

/** Joins figures that have their places to one. */
export function joinFigures(figures: readonly Figure[]): Figure {
  return {
    nodes: figures.flatMap(({ nodes }) => nodes),
    texts: figures.flatMap(({ texts }) => texts),
    annotated: figures.flatMap(({ annotated = [] }) => annotated),
    maps: figures.flatMap(({ maps = [] }) => maps)
  };
}
