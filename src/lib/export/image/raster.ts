import { ExportError } from './export-error';
import { layOver, splitFigures, viewBoxOf } from './figure-layers';
import { hatchesAsGradients } from './hatch-gradients';
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
  { svg, size, scale }: ImageJob,
  platform: ImagePlatform,
  { background, onStep }: { background?: string; onStep?: ((step: ExportStep) => void) | undefined }
): Promise<Raster> {
  onStep?.('lettering');
  const [width, height] = [size.width * scale, size.height * scale];
  const sheet = parseXml(svg);
  const [, , unitsAcross] = viewBoxOf(sheet, size.width);
  const layers = splitFigures(hatchesAsGradients(sheet, width / unitsAcross), { width, height });
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
