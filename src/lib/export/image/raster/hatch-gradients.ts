import type { HatchPattern } from '../../../cartography/scene/scene';
import { writeAttributes } from '../../../cartography/scene/svg-text';
import type { HatchPaint } from '../../../cartography/scene/write-svg';
import { hatchId } from '../../../cartography/symbology/hatches';

type Vector = readonly [x: number, y: number];

/** Parallel lines without end: a point on one of them, and the way from there straight across to the next. */
interface Lines {
  readonly from: Vector;
  readonly across: Vector;
}

const rising = (size: number): Lines => ({ from: [0, 0], across: [size / 2, size / 2] });
const falling = (size: number): Lines => ({ from: [0, 0], across: [size / 2, -size / 2] });
const level = (size: number): Lines => ({ from: [0, size / 2], across: [0, size] });

/** The hatches that are nothing but such lines; what has dots or dashes stays a pattern. */
const LINES_OF: Partial<Record<HatchPattern['hatch'], readonly ((size: number) => Lines)[]>> = {
  diagonal: [rising],
  'wide-diagonal': [rising],
  'back-diagonal': [falling],
  cross: [rising, falling],
  level: [level]
};

/**
 * One line and half the gap beside it, to be mirrored without end. Its edge fades over a pixel, by as much as the line
 * covers of each: that is how a rasteriser smooths edges.
 */
function gradient(id: string, { from, across }: Lines, colour: string, strokeWidth: number, pixelsPerUnit: number) {
  const halfPeriod = (Math.hypot(...across) / 2) * pixelsPerUnit;
  const width = strokeWidth * pixelsPerUnit;
  const stop = (pixels: number, opacity: number): string => {
    const offset = Math.min(pixels / halfPeriod, 1);
    return `<stop${writeAttributes({ offset, 'stop-color': colour, 'stop-opacity': opacity })}/>`;
  };
  const [x, y] = from;
  const attributes = {
    ...{ id, gradientUnits: 'userSpaceOnUse', spreadMethod: 'reflect' },
    ...{ x1: x, y1: y, x2: x + across[0] / 2, y2: y + across[1] / 2 }
  };
  const stops = stop(Math.abs(width - 1) / 2, Math.min(width, 1)) + stop((width + 1) / 2, 0);
  return `<linearGradient${writeAttributes(attributes)}>${stops}</linearGradient>`;
}

/**
 * A hatch of lines as gradients, for rasterisers alone: they sample the picture of a pattern sixteen times for each
 * pixel, and are done with a gradient in a quarter of the time. Crossing lines take a gradient for each direction;
 * nothing for hatches of dots and dashes.
 */
export function hatchGradients(pattern: HatchPattern, pixelsPerUnit: number): HatchPaint | undefined {
  const lines = LINES_OF[pattern.hatch];
  const look = pattern.marks.find((mark) => mark.kind === 'path')?.look;
  if (lines === undefined || look?.stroke === undefined) return undefined;
  const { stroke, 'stroke-width': strokeWidth = 1 } = look;
  const idOf = (index: number) => `${hatchId(pattern)}-lines-${String(index + 1)}`;
  return {
    definition: lines
      .map((of, index) => gradient(idOf(index), of(pattern.size), stroke, Number(strokeWidth), pixelsPerUnit))
      .join(''),
    urls: lines.map((_, index) => `url(#${idOf(index)})`)
  };
}
