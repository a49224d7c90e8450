import type { ImageFormat } from '../job/image-job';
import { writeSvgFile } from '../svg/svg-variants';

/** SVG: vectors in named groups; lettering embedded, outlined, or plain. */
export default {
  id: 'svg',
  extension: 'svg',
  mediaType: 'image/svg+xml',
  label: { en: 'SVG', uk: 'SVG' },
  isRaster: false,
  write: async (job, platform, onStep) => {
    onStep?.('lettering');
    const text = await writeSvgFile(job, platform);
    onStep?.('done');
    return new TextEncoder().encode(text);
  }
} satisfies ImageFormat;
