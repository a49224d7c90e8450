import type { InterfaceLanguage } from './languages';
import { en, type ExportPageMessages } from './messages/export-page/en';
import { uk } from './messages/export-page/uk';

export const exportPageMessages = { en, uk } as Readonly<Record<InterfaceLanguage, ExportPageMessages>>;
