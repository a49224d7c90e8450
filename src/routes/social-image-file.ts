import sharp from 'sharp';
import { renderSheet } from '$lib/cartography/sheet/render-sheet';
import { gatherSheet } from '$lib/export/gather-sheet';
import { NODE_PLATFORM } from '$lib/export/image/node-platform';
import { rasteriseSheet } from '$lib/export/image/raster';
import { readSheetParts } from '$lib/server/read-sheet-parts';
import type { SheetView } from '$lib/view/sheet-view';

/**
 * Of a PNG with a palette: half as large, at the cost of two colours in a hundred that nobody tells apart. Dithering would
 * put grain into flat colours, more effort takes twice the time and saves nothing (measured).
 */
const PALETTE = { palette: true, effort: 1, dither: 0 } as const;

const store = readSheetParts();
const occasion = { today: new Date().toISOString().slice(0, 10), siteUrl: null };

/** Draws what a view shows as a small PNG: there is one for every page that is shared, and none is ever edited. */
export async function writeSocialImage(view: SheetView): Promise<Uint8Array<ArrayBuffer>> {
  const sheet = renderSheet(await gatherSheet(view, store, occasion));
  const raster = await rasteriseSheet({ ...sheet, scale: 1 }, NODE_PLATFORM, { background: '#fff' });
  const { width, height, pixels } = raster;
  const image = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
  return new Uint8Array(await image.png(PALETTE).toBuffer());
}
