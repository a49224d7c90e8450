import type { InterfaceLanguage } from '../../../i18n/languages';
import type { Locale } from '../../../i18n/locale';
import type { BookMessages } from '../../../i18n/messages/book';
import type { Manifest } from '../../../territory/manifest';
import type { SheetSubject } from '../../../view/sheet/sheet-view';
import type { gatherSheet, SheetStore } from '../gather-sheet';

/** Editions differ in how their maps are printed. */
export const BOOK_EDITIONS = ['colour', 'newsprint'] as const;
export type BookEdition = (typeof BOOK_EDITIONS)[number];

/** What a book is made of. */
export interface BookRequest {
  /** One part of the book for each, in this order. */
  readonly languages: readonly InterfaceLanguage[];
  readonly edition: BookEdition;
}

/** What chapters are written with. */
export interface BookTools {
  readonly locale: Locale;
  readonly words: BookMessages;
  readonly manifest: Manifest;
  readonly store: SheetStore;
  readonly gather: (subject: SheetSubject) => ReturnType<typeof gatherSheet>;
}
