import type { ImageFormat } from '../job/image-job';

/** PNG with its resolution, and what it says of itself as text and as XMP. */
export default {
  id: 'png',
  extension: 'png',
  mediaType: 'image/png',
  label: { en: 'PNG', uk: 'PNG' },
  isRaster: true,
  write: async (job, platform, onStep) => {
    const [{ rasteriseSheet }, { writePngFile }, { pngTexts }] = await Promise.all([
      import('../raster/raster'),
      import('../metadata/png-file'),
      import('../metadata/png-texts')
    ]);
    const raster = await rasteriseSheet(job, platform, { onStep });
    const file = await writePngFile(raster, job.dpi * job.scale, pngTexts(job.metadata));
    onStep?.('done');
    return file;
  }
} satisfies ImageFormat;
