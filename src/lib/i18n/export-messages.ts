import type { InterfaceLanguage } from './languages';
import { en, type ExportMessages } from './messages/export/en';
import { uk } from './messages/export/uk';

/** Texts of the export page; imported by nothing that another page loads. */
export const exportMessages = { en, uk } as Readonly<Record<InterfaceLanguage, ExportMessages>>;
