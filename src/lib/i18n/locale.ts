import type { InterfaceLanguage } from './languages';
import { en, type Messages } from './messages/en';
import { uk } from './messages/uk';

/** A language of the atlas; adding one means adding an entry here, its messages, and its texts in the data. */
export interface Locale {
  readonly code: InterfaceLanguage;
  /** Path segment in front of every page; the default language has none. */
  readonly segment: 'uk' | undefined;
  readonly messages: Messages;
}

export const LOCALES = {
  en: { code: 'en', segment: undefined, messages: en },
  uk: { code: 'uk', segment: 'uk', messages: uk }
} as Readonly<Record<InterfaceLanguage, Locale>>;

/** The locale of a path segment; anything but a known segment is the default language. */
export function localeOfSegment(segment: string | undefined): Locale {
  return Object.values(LOCALES).find((locale) => locale.segment === segment) ?? LOCALES.en;
}
