import sharp from 'sharp';
import { renderSheet } from '$lib/cartography/sheet/render-sheet';
import { NODE_PLATFORM } from '$lib/export/image/node-platform';
import { addPngTexts } from '$lib/export/image/metadata/png-file';
import { pngTexts } from '$lib/export/image/metadata/png-texts';
import { rasteriseSheet } from '$lib/export/image/raster/raster';
import { editTexts, metadataOf } from '$lib/export/work/sheet-words';
import { socialImageInput } from './social-image-input';

/**
 * Options for a PNG with a palette: half as large, at the cost of two colours in a hundred, whose loss is not visible.
 * Dithering would put grain into flat colours, more effort takes twice the time and saves nothing (measured).
 */
const PALETTE = { palette: true, effort: 1, dither: 0 } as const;

/** Draws the image of a name as a small PNG that says what every image says of itself. */
export async function writeSocialImage(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const input = await socialImageInput(name);
  const sheet = renderSheet(input);
  const raster = await rasteriseSheet({ ...sheet, scale: 1 }, NODE_PLATFORM, { background: '#fff' });
  const { width, height, pixels } = raster;
  const image = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
  const file = await image.png(PALETTE).toBuffer();
  return new Uint8Array(addPngTexts(file, pngTexts(metadataOf(input, editTexts(input, {})))));
}
