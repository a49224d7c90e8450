import type { InterfaceLanguage } from './languages';
import { en, type SheetMessages } from './messages/sheet/en';
import { uk } from './messages/sheet/uk';

/** Texts of images; only what draws them loads these. */
export const sheetMessages = { en, uk } as Readonly<Record<InterfaceLanguage, SheetMessages>>;
