import { exportMessages } from '../i18n/export-messages';
import type { LocaleCode } from '../i18n/localised';
import { ExportError } from './image/export-error';

/** Why a file could not be made, in a sentence of the reader's language where there is one for it. */
export function explainFailure(error: unknown, locale: LocaleCode): string {
  if (error instanceof ExportError && error.fault !== 'too-large') {
    return exportMessages[locale].image.faults[error.fault];
  }
  return error instanceof Error ? error.message : String(error);
}
