import { HATCH_TILES } from '../../cartography/symbology/hatches';
import type { Hatch } from '../../cartography/symbology/symbology';

export type DrawnHatch = Exclude<Hatch, 'none'>;

/** A hatch tile's strokes as opacity, drawn at the screen's own resolution so that they stay crisp. */
export function drawHatchMask(hatch: DrawnHatch, pixelRatio: number): HTMLCanvasElement {
  const tile = HATCH_TILES[hatch];
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.round(tile.size * pixelRatio);
  // In memory, not on the graphics card, from where it would have to be fetched for the texture.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return canvas;
  context.scale(canvas.width / tile.size, canvas.height / tile.size);
  context.lineWidth = tile.strokeWidth;
  context.lineCap = 'square';
  if (tile.path !== '') context.stroke(new Path2D(tile.path));
  for (const [x, y] of tile.dots ?? []) {
    context.beginPath();
    context.arc(x, y, tile.dotRadius ?? 1, 0, Math.PI * 2);
    context.fill();
  }
  return canvas;
}
