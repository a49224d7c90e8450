import type { InterfaceLanguage } from './languages';
import { en, type SheetNoticeMessages } from './messages/sheet-notice/en';
import { uk } from './messages/sheet-notice/uk';

/** What was not taken as it stands in the address of an image, by the kind of the notice. */
export const sheetNoticeMessages = { en, uk } as Readonly<Record<InterfaceLanguage, SheetNoticeMessages>>;
