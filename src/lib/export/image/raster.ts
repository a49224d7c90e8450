import { ExportError } from './export-error';
import { layOver, splitFigures } from './figure-layers';
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
  { svg, size, scale }: Pick<ImageJob, 'svg' | 'size' | 'scale'>,
  platform: ImagePlatform,
  { background, onStep }: { background?: string; onStep?: ((step: ExportStep) => void) | undefined }
): Promise<Raster> {
  onStep?.('lettering');
  const layers = splitFigures(parseXml(svg), { width: size.width * scale, height: size.height * scale });
  const outlined = await Promise.all(
    layers.map(async ({ root, left, top }) => ({ text: writeXml(await outlineSvg(root, platform)), left, top }))
  );
  onStep?.('drawing');
  try {
    let ground: Raster | undefined;
    for (const { text, left, top } of outlined) {
      const layer = await platform.rasterise(text, 1, ground === undefined ? background : undefined);
      ground = ground === undefined ? layer : layOver(ground, layer, left, top);
    }
    if (ground === undefined) throw new Error('The sheet has no layer.');
    onStep?.('encoding');
    return ground;
  } catch (cause) {
    throw cause instanceof ExportError ? cause : new ExportError('drawing', 'The image could not be drawn.', { cause });
  }
}
