import type { LocaleCode } from './localised';
import { en, type SheetMessages } from './messages/sheet/en';
import { uk } from './messages/sheet/uk';

/** Texts of images; only what draws them loads these. */
export const sheetMessages: Readonly<Record<LocaleCode, SheetMessages>> = { en, uk };
