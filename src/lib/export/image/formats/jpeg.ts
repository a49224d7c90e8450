import type { ImageFormat } from '../job/image-job';

/** JPEG on white, with its resolution, Exif, IPTC-IIM and XMP. */
export default {
  id: 'jpeg',
  extension: 'jpg',
  mediaType: 'image/jpeg',
  label: { en: 'JPEG', uk: 'JPEG' },
  isRaster: true,
  write: async (job, platform, onStep) => {
    const [{ rasteriseSheet }, { withJpegMetadata }] = await Promise.all([
      import('../raster/raster'),
      import('../metadata/jpeg-file')
    ]);
    // The format has no transparency; encoders would put black there.
    const raster = await rasteriseSheet(job, platform, { background: '#fff', onStep });
    const file = await platform.encode(raster, 'image/jpeg');
    onStep?.('done');
    return withJpegMetadata(file, job.dpi * job.scale, job.metadata);
  }
} satisfies ImageFormat;
