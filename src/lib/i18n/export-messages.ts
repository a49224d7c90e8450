import type { LocaleCode } from './localised';
import { en, type ExportMessages } from './messages/export/en';
import { uk } from './messages/export/uk';

/** Texts of the export page; imported by nothing that another page loads. */
export const exportMessages: Readonly<Record<LocaleCode, ExportMessages>> = { en, uk };
