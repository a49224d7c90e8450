import type { MapIcon } from '../../cartography/symbology/map-icons';

/** Icons are drawn twice as large, for screens of high resolution. */
export const ICON_PIXEL_RATIO = 2;

/** A sign as pixels, as a map engine takes it. */
export function drawIcon({ size, path, fill, stroke, strokeWidth }: MapIcon): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * ICON_PIXEL_RATIO;
  // Read back at once: a canvas on the graphics card would have to wait for it.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser draws no canvas.');
  context.setTransform(ICON_PIXEL_RATIO, 0, 0, ICON_PIXEL_RATIO, canvas.width / 2, canvas.height / 2);
  const outline = new Path2D(path);
  context.fillStyle = fill;
  context.fill(outline);
  context.strokeStyle = stroke;
  context.lineWidth = strokeWidth;
  context.stroke(outline);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
