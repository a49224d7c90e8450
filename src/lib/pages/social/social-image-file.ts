import sharp from 'sharp';
import { renderSheet } from '$lib/cartography/sheet/render-sheet';
import { NODE_PLATFORM } from '$lib/export/image/platform/node-platform';
import { addPngTexts } from '$lib/export/image/metadata/png-file';
import { pngTexts } from '$lib/export/image/metadata/png-texts';
import { rasteriseSheet } from '$lib/export/image/raster/raster';
import { editTexts, metadataOf } from '$lib/export/work/sheet-words';
import { gatherSocialImage } from './social-image-input';

/**
 * Options for a PNG with a palette of as many colours as a map needs that looks the same at its size: with half of the
 * effort flat colours are off by one, with a quality of 100 the file is a tenth larger for shades within the edges of
 * letters. Dithering would put grain into flat colours (all measured).
 */
const PALETTE = { palette: true, effort: 4, quality: 90, compressionLevel: 9, dither: 0 } as const;

/** Draws the image of a name as a small PNG that says what every image says of itself. */
export async function writeSocialImage(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const input = await gatherSocialImage(name);
  const sheet = renderSheet(input);
  const raster = await rasteriseSheet({ ...sheet, scale: 1 }, NODE_PLATFORM, { background: '#fff' });
  const { width, height, pixels } = raster;
  const image = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
  const file = await image.png(PALETTE).toBuffer();
  return new Uint8Array(addPngTexts(file, pngTexts(metadataOf(input, editTexts(input, {})))));
}
