import type { ImageFormat } from '../image-job';

/** SVG: vectors in named groups; lettering embedded, outlined, or plain. */
export default {
  id: 'svg',
  extension: 'svg',
  mediaType: 'image/svg+xml',
  label: { en: 'SVG', uk: 'SVG' },
  isRaster: false,
  write: async (job, platform, onStep) => {
    onStep?.('lettering');
    const { writeSvgFile } = await import('../svg/svg-variants');
    const text = await writeSvgFile(job, platform);
    onStep?.('done');
    return new TextEncoder().encode(text);
  }
} satisfies ImageFormat;
