import type { LocaleCode } from './localised';
import { en, type ExportPageMessages } from './messages/export-page/en';
import { uk } from './messages/export-page/uk';

export const exportPageMessages: Readonly<Record<LocaleCode, ExportPageMessages>> = { en, uk };
