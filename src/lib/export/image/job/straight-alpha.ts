import type { Raster } from './image-job';

/** The pixels with colours that are not multiplied by alpha, as canvases and encoders take them. */
export function straightAlpha({ width, height, pixels }: Raster): Uint8ClampedArray<ArrayBuffer> {
  const straight = new Uint8ClampedArray(width * height * 4);
  straight.set(pixels);
  for (let at = 0; at < straight.length; at += 4) {
    const alpha = straight[at + 3] ?? 0;
    if (alpha === 0 || alpha === 255) continue;
    for (let channel = at; channel < at + 3; channel += 1) {
      straight[channel] = ((straight[channel] ?? 0) * 255) / alpha;
    }
  }
  return straight;
}
