import { ExportError } from './export-error';
import type { ExportStep, ImageJob, ImagePlatform, Raster } from './image-job';
import { outlineSvg } from './svg-variants';
import { parseXml, writeXml } from './xml-tree';

/**
 * The pixels of a sheet. Its lettering becomes outlines first: the rasteriser then needs no fonts, and draws the same
 * pixels on every platform.
 *
 * @throws {ExportError} where a font or the rasteriser fails
 */
export async function rasteriseSheet(
  { svg, scale }: ImageJob,
  platform: ImagePlatform,
  { background, onStep }: { background?: string; onStep?: ((step: ExportStep) => void) | undefined }
): Promise<Raster> {
  onStep?.('lettering');
  const outlined = writeXml(await outlineSvg(parseXml(svg), platform));
  onStep?.('drawing');
  const raster = await platform.rasterise(outlined, scale, background).catch((cause: unknown) => {
    throw cause instanceof ExportError ? cause : new ExportError('drawing', 'The image could not be drawn.', { cause });
  });
  onStep?.('encoding');
  return raster;
}
