import resvgUrl from '@resvg/resvg-wasm/index_bg.wasm?url';
import { once } from '../../../once';
import { ExportError } from '../job/export-error';
import type { ImagePlatform, Raster } from '../job/image-job';
import { straightAlpha } from '../job/straight-alpha';

/** Quality of JPEG and WebP, from 0 to 1; the same as Node's 90 of 100. */
const QUALITY = 0.9;

const woffs = import.meta.glob<string>(
  [
    '/node_modules/@fontsource/source-s*/files/source-sans-3-{latin,latin-ext,cyrillic}-{400,600}-normal.woff',
    '/node_modules/@fontsource/source-s*/files/source-sans-3-{latin,latin-ext,cyrillic}-400-italic.woff',
    '/node_modules/@fontsource/source-s*/files/source-serif-4-{latin,latin-ext,cyrillic}-{400,600}-normal.woff'
  ],
  { eager: true, query: '?url', import: 'default', exhaustive: true }
);
const woff2s = import.meta.glob<string>(
  [
    '/src/lib/fonts/*.woff2',
    '/node_modules/@fontsource/source-s*/files/source-*-latin-ext-{400,600}-normal.woff2',
    '/node_modules/@fontsource/source-s*/files/source-sans-3-latin-ext-400-italic.woff2'
  ],
  { eager: true, query: '?url', import: 'default', exhaustive: true }
);

/** Addresses by the file's name without extension; of the project's own subsets the upright ones do not say so. */
const byName = (urls: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(urls).map(([path, url]) => [
      path.replace(/^.*\/|\.woff2?$/gu, '').replace(/(?<=-\d00)$/u, '-normal'),
      url
    ])
  );
const WOFF = byName(woffs);
const WOFF2 = byName(woff2s);

async function fetchBytes(url: string | undefined): Promise<Uint8Array> {
  if (url === undefined) throw new Error('There is no such file.');
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * Fetches the rasteriser once.
 *
 * @throws {ExportError} `unavailable`
 */
const loadResvg = once(async () => {
  try {
    const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
    await initWasm(fetch(resvgUrl));
    return Resvg;
  } catch (cause) {
    throw new ExportError('unavailable', 'The rasteriser could not be fetched.', { cause });
  }
});

async function rasterise(svg: string, scale: number, background?: string): Promise<Raster> {
  const Resvg = await loadResvg();
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false },
    ...(background !== undefined && { background })
  });
  try {
    const image = drawing.render();
    const { width, height, pixels } = image;
    image.free();
    return { width, height, pixels };
  } finally {
    drawing.free();
  }
}

/** A browser's worker. */
export const BROWSER_PLATFORM: ImagePlatform = {
  readWoff: (name) => fetchBytes(WOFF.get(name)),
  readWoff2: (name) => fetchBytes(WOFF2.get(name)),
  rasterise,
  encode: async (raster, mediaType) => {
    const { width, height } = raster;
    const context = 'OffscreenCanvas' in globalThis ? new OffscreenCanvas(width, height).getContext('2d') : null;
    if (context === null) throw new ExportError('unsupported', 'This browser has no canvas for workers.');
    context.putImageData(new ImageData(straightAlpha(raster), width, height), 0, 0);
    const blob = await context.canvas.convertToBlob({ type: mediaType, quality: QUALITY }).catch((cause: unknown) => {
      throw new ExportError('encoder', `The browser could not write ${mediaType}.`, { cause });
    });
    // A browser that cannot write a format writes PNG without a word.
    if (blob.type !== mediaType) throw new ExportError('unsupported', `This browser writes no ${mediaType}.`);
    return new Uint8Array(await blob.arrayBuffer());
  }
};
