import type { Size } from '../../cartography/ground/box';
import { FileUnavailableError } from '../../client/fetch-json';
import { SheetError } from '../../cartography/sheet/model/sheet-error';
import { exportMessages } from '../../i18n/messages/export';
import { formatNumber } from '../../i18n/format';
import type { InterfaceLanguage } from '../../i18n/languages';
import { inLanguage } from '../../i18n/localised';
import { ExportError } from './job/export-error';
import type { ImageFormat } from './job/image-job';
import { largestScale, largestSize, limitsFor, type RasterLimits } from './raster/raster-limits';

/** The sentence for a picture that a device cannot hold, with the largest that it can. */
export function describeTooLarge(
  { size, scale }: { readonly size: Size; readonly scale: number },
  { id, label }: Pick<ImageFormat, 'id' | 'label'>,
  platform: RasterLimits,
  locale: InterfaceLanguage
): string {
  const { image } = exportMessages(locale);
  const limits = limitsFor(id, platform);
  const write = (factor: number, { width, height } = size) =>
    `${formatNumber(width * factor, locale)} × ${formatNumber(height * factor, locale)}`;
  const largest = largestScale(size, limits);
  const offer =
    largest === undefined
      ? image.largestSize(write(1, largestSize(size, limits)))
      : image.largestScale(String(largest), write(largest));
  return `${image.tooLarge(write(scale), inLanguage(label, locale))} ${offer}`;
}

/** Why a file could not be made, in a sentence. Faults of no known kind are the encoder's. */
export function describeFailure(error: unknown, locale: InterfaceLanguage): string {
  // Sheets say themselves why they cannot be drawn.
  if (error instanceof SheetError) return error.message;
  if (error instanceof FileUnavailableError) return exportMessages(locale).image.faults.unavailable;
  const fault = error instanceof ExportError && error.fault !== 'too-large' ? error.fault : 'encoder';
  return exportMessages(locale).image.faults[fault];
}
