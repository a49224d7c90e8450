import type { ImageFormat } from '../image-job';

/** PNG with its resolution, and what it says of itself as text and as XMP. */
export default {
  id: 'png',
  extension: 'png',
  mediaType: 'image/png',
  label: { en: 'PNG', uk: 'PNG' },
  isRaster: true,
  write: async (job, platform, onStep) => {
    const [{ rasteriseSheet }, { writePngFile }, { STATE_KEYWORD }, { xmpPacket }] = await Promise.all([
      import('../raster'),
      import('../png-file'),
      import('../read-state'),
      import('../xmp')
    ]);
    const raster = await rasteriseSheet(job, platform, { onStep });
    const { title, altText, credit, rights, state } = job.metadata;
    const file = await writePngFile(raster, job.dpi * job.scale, [
      ['Title', title],
      ['Description', altText],
      ['Author', credit],
      ['Source', credit],
      ['Copyright', rights],
      [STATE_KEYWORD, state],
      ['XML:com.adobe.xmp', xmpPacket(job.metadata)]
    ]);
    onStep?.('done');
    return file;
  }
} satisfies ImageFormat;
