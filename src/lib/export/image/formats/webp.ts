import type { ImageFormat } from '../job/image-job';
import { xmpPacket } from '../metadata/xmp';

/** WebP with XMP, and its resolution as Exif: the format itself has none. */
export default {
  id: 'webp',
  extension: 'webp',
  mediaType: 'image/webp',
  label: { en: 'WebP', uk: 'WebP' },
  isRaster: true,
  write: async (job, platform, onStep) => {
    const [{ rasteriseSheet }, { withWebpMetadata }] = await Promise.all([
      import('../raster/raster'),
      import('../metadata/webp-file')
    ]);
    const raster = await rasteriseSheet(job, platform, { onStep });
    const { width, height } = raster;
    const file = await platform.encode(raster, 'image/webp');
    onStep?.('done');
    return withWebpMetadata(file, { width, height, dpi: job.dpi * job.scale, xmp: xmpPacket(job.metadata) });
  }
} satisfies ImageFormat;
