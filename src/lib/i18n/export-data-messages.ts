import type { InterfaceLanguage } from './languages';
import { en, type ExportDataMessages } from './messages/export-data/en';
import { uk } from './messages/export-data/uk';

/** Texts of the data files that readers ask for, and of the press pack; loaded with them. */
export const exportDataMessages = { en, uk } as Readonly<Record<InterfaceLanguage, ExportDataMessages>>;
