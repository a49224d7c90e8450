import { readFile } from 'node:fs/promises';
import { atlasFile, isPackage } from '../../../atlas-files';
import { ExportError } from '../job/export-error';
import type { ImagePlatform } from '../job/image-job';
import { straightAlpha } from '../job/straight-alpha';

/** Quality of JPEG and WebP, of 100; the same as the browser's 0.9. */
const QUALITY = 90;

/** `source-sans-3-latin-400-normal` is in the package `source-sans-3`. */
const packageOf = (font: string): string => /^source-\w+-\d/u.exec(font)?.[0] ?? font;

/** The fonts that the package has beside its programs are those that the project takes from elsewhere. */
const PACKAGED = 'package/fonts';

const readFont = (name: string, extension: string): Promise<Uint8Array> => {
  const folder = isPackage() ? [PACKAGED] : ['node_modules/@fontsource', packageOf(name), 'files'];
  return readFile(atlasFile(...folder, `${name}.${extension}`));
};

/** The project's own subsets, as on its pages, where there are any. */
const readSubset = (name: string): Promise<Uint8Array> =>
  readFile(atlasFile(isPackage() ? PACKAGED : 'src/lib/fonts', `${name.replace(/-normal$/u, '')}.woff2`)).catch(() =>
    readFont(name, 'woff2')
  );

/** Loads a library of machine code: the package leaves it to whoever wants pixels. */
async function loadMachineCode<Library>(name: string, load: () => Promise<Library>): Promise<Library> {
  try {
    return await load();
  } catch (error) {
    if (!isPackage()) throw error;
    throw new ExportError('unavailable', `Pixels need a library that is not installed: npm install ${name}.`);
  }
}

/** Node: resvg as machine code, which draws the same pixels as in the browser, and libvips for lossy formats. */
export const NODE_PLATFORM: ImagePlatform = {
  readWoff: (name) => readFont(name, 'woff'),
  readWoff2: readSubset,
  rasterise: async (svg, scale, background) => {
    const { renderAsync } = await loadMachineCode('@resvg/resvg-js', () => import('@resvg/resvg-js'));
    const { width, height, pixels } = await renderAsync(svg, {
      fitTo: { mode: 'zoom', value: scale },
      font: { loadSystemFonts: false },
      ...(background !== undefined && { background })
    });
    return { width, height, pixels };
  },
  encode: async (raster, mediaType) => {
    const { default: sharp } = await loadMachineCode('sharp', () => import('sharp'));
    const { width, height } = raster;
    const image = sharp(straightAlpha(raster), { raw: { width, height, channels: 4 } });
    const encoded = mediaType === 'image/jpeg' ? image.jpeg({ quality: QUALITY }) : image.webp({ quality: QUALITY });
    return encoded.toBuffer();
  }
};
