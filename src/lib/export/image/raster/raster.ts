import { ExportError } from '../job/export-error';
import { layOver, splitFigures, type SheetLayer } from './figure-layers';
import { flatLayer } from './flat-layer';
import { hatchGradients } from './hatch-gradients';
import type { ExportStep, ImageJob, ImagePlatform, Raster } from '../job/image-job';
import type { HatchPattern } from '../../../cartography/scene/scene';
import { patternPaint, writeSvg } from '../../../cartography/scene/write-svg';
import { fontsIn, openLettering } from '../fonts/lettering';
import { pathLetters } from '../svg/outline-lettering';

/**
 * The pixels of a sheet. Its lettering becomes outlines first: the rasteriser then needs no fonts, and draws the same
 * pixels on every platform.
 *
 * @throws {ExportError} where a font or the rasteriser fails
 */
export async function rasteriseSheet(
  { scene, scale }: Pick<ImageJob, 'scene' | 'scale'>,
  platform: ImagePlatform,
  { background, onStep }: { background?: string; onStep?: ((step: ExportStep) => void) | undefined }
): Promise<Raster> {
  onStep?.('lettering');
  const { size, canvas } = scene;
  const [width, height] = [size.width * scale, size.height * scale];
  const lettering = await openLettering(fontsIn(scene), platform);
  const hatch = (pattern: HatchPattern) => hatchGradients(pattern, width / canvas.width) ?? patternPaint(pattern);
  const write = (layer: SheetLayer) => writeSvg(layer.scene, { letters: pathLetters(lettering), hatch, window: layer });
  onStep?.('drawing');
  try {
    let ground: Raster | undefined;
    for (const layer of splitFigures(scene, { width, height })) {
      if (ground === undefined) {
        ground = flatLayer(layer, background) ?? (await platform.rasterise(write(layer), 1, background));
      } else {
        const drawn = await platform.rasterise(write(layer), 1);
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
