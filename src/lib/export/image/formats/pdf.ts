import type { ImageFormat } from '../job/image-job';

/** PDF: vectors, fonts and selectable text on a page of the sheet's physical size. */
export default {
  id: 'pdf',
  extension: 'pdf',
  mediaType: 'application/pdf',
  label: { en: 'PDF', uk: 'PDF' },
  isRaster: false,
  write: async (job, platform, onStep) => {
    onStep?.('lettering');
    const { writePdfFile } = await import('../pdf/pdf-file');
    const file = await writePdfFile(job, platform, onStep);
    onStep?.('done');
    return file;
  }
} satisfies ImageFormat;
