import { ExportError } from '../export-error';
import { layOver, splitFigures, viewBoxOf } from './figure-layers';
import { flatLayer } from './flat-layer';
import { hatchesAsGradients } from './hatch-gradients';
import type { ExportStep, ImageJob, ImagePlatform, Raster } from '../image-job';
import { outlineSvg } from '../svg/svg-variants';
import { parseXml, writeXml } from '../svg/xml-tree';

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
  const [width, height] = [size.width * scale, size.height * scale];
  const sheet = parseXml(svg);
  const [, , unitsAcross] = viewBoxOf(sheet, size.width);
  const layers = splitFigures(hatchesAsGradients(sheet, width / unitsAcross), { width, height });
  const outlined = await Promise.all(
    layers.map(async (layer) => ({ ...layer, root: await outlineSvg(layer.root, platform, 'pixels') }))
  );
  onStep?.('drawing');
  try {
    let ground: Raster | undefined;
    for (const layer of outlined) {
      if (ground === undefined) {
        ground = flatLayer(layer, background) ?? (await platform.rasterise(writeXml(layer.root), 1, background));
      } else {
        const drawn = await platform.rasterise(writeXml(layer.root), 1);
        ground = layOver(ground, drawn, layer.left, layer.top);
      }
    }
    if (ground === undefined) throw new Error('The sheet has no layer.');
    onStep?.('encoding');
    return ground;
  } catch (cause) {
    throw cause instanceof ExportError ? cause : new ExportError('drawing', 'The image could not be drawn.', { cause });
  }
}
