import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ImagePlatform } from './image-job';
import { straightAlpha } from './raster/straight-alpha';

/** Quality of JPEG and WebP, of 100; the same as the browser's 0.9. */
const QUALITY = 90;

/** `source-sans-3-latin-400-normal` is in the package `source-sans-3`. */
const packageOf = (font: string): string => /^source-\w+-\d/u.exec(font)?.[0] ?? font;

const readFont = (name: string, extension: string): Promise<Uint8Array> =>
  readFile(resolve('node_modules/@fontsource', packageOf(name), 'files', `${name}.${extension}`));

/** The project's own subsets, as on its pages, where there are any. */
const readSubset = (name: string): Promise<Uint8Array> =>
  readFile(resolve('src/lib/fonts', `${name.replace(/-normal$/u, '')}.woff2`)).catch(() => readFont(name, 'woff2'));

/** Node: resvg as machine code, which draws the same pixels as in the browser, and libvips for lossy formats. */
export const NODE_PLATFORM: ImagePlatform = {
  readWoff: (name) => readFont(name, 'woff'),
  readWoff2: readSubset,
  rasterise: async (svg, scale, background) => {
    const { renderAsync } = await import('@resvg/resvg-js');
    const { width, height, pixels } = await renderAsync(svg, {
      fitTo: { mode: 'zoom', value: scale },
      font: { loadSystemFonts: false },
      ...(background !== undefined && { background })
    });
    return { width, height, pixels };
  },
  encode: async (raster, mediaType) => {
    const { default: sharp } = await import('sharp');
    const { width, height } = raster;
    const image = sharp(straightAlpha(raster), { raw: { width, height, channels: 4 } });
    const encoded = mediaType === 'image/jpeg' ? image.jpeg({ quality: QUALITY }) : image.webp({ quality: QUALITY });
    return encoded.toBuffer();
  }
};
