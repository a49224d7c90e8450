import type { Glyph } from 'fontkit';
import { remember } from '../../../remember';

/** Steps per pixel that outlines are rounded to. */
export const STEPS = 100;

/** The outline of a glyph at one size, in steps from its origin, y downwards; `undefined` for a space. */
export interface GlyphOutline {
  /** Point at which it begins. */
  readonly first: readonly [x: number, y: number];
  /** Point at which its last contour begins, where the pen is when all are closed. */
  readonly last: readonly [x: number, y: number];
  /** Path data from the beginning on, from point to point: half the room that coordinates take. */
  readonly path: string;
}

const LETTERS: Readonly<Record<string, string>> = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z'
};

/** Steps as the shortest decimals in pixels; a sign separates them as well as a space does. */
export function writeSteps(steps: readonly number[], perPixel = STEPS): string {
  return steps
    .map((step, index) => {
      const text = String(step / perPixel).replace(/^(-?)0\./u, '$1.');
      return index > 0 && step >= 0 ? ` ${text}` : text;
    })
    .join('');
}

function drawOutline({ path: { commands } }: Glyph, scale: number, perPixel = STEPS): GlyphOutline | undefined {
  let path = '';
  let first: GlyphOutline['first'] | undefined;
  let [at, start]: [GlyphOutline['last'], GlyphOutline['last']] = [
    [0, 0],
    [0, 0]
  ];
  for (const { command, args } of commands) {
    const points = args.map((value, axis) => Math.round((axis % 2 === 0 ? value : -value) * scale * perPixel));
    const end = [points.at(-2) ?? 0, points.at(-1) ?? 0] as const;
    const from = at;
    at = command === 'closePath' ? start : end;
    if (command === 'moveTo') start = end;
    if (first === undefined) first = end;
    else {
      const moves = points.map((value, axis) => value - (from[axis % 2] ?? 0));
      path += (LETTERS[command] ?? '') + writeSteps(moves, perPixel);
    }
  }
  return first === undefined ? undefined : { first, last: start, path };
}

/** Outlines of a glyph by the scale. */
const knownOutlines = remember<Glyph, Map<number, GlyphOutline | undefined>>(() => new Map());

/**
 * The outline of a glyph, drawn once for each size: a sheet has few sizes and the same letters over and over.
 *
 * @param scale pixels per unit of the font
 */
export function glyphOutline(glyph: Glyph, scale: number): GlyphOutline | undefined {
  const outlines = knownOutlines(glyph);
  if (!outlines.has(scale)) outlines.set(scale, drawOutline(glyph, scale));
  return outlines.get(scale);
}

/** The outline of a glyph as SVG path data in whole units of its font, y downwards; `undefined` for a space. */
export function glyphInUnits(glyph: Glyph): string | undefined {
  const outline = drawOutline(glyph, 1, 1);
  return outline === undefined ? undefined : `M${writeSteps(outline.first, 1)}${outline.path}`;
}
