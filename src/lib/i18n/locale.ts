import { DEFAULT_LANGUAGE, INTERFACE_LANGUAGES, type InterfaceLanguage } from './languages';
import { interfaceMessages, type Messages } from './messages/common';

/** A language of the interface with the texts that every page has. */
export interface Locale {
  readonly code: InterfaceLanguage;
  /** Path segment in front of every page; the default language has none. */
  readonly segment: InterfaceLanguage | undefined;
  readonly messages: Messages;
  /** A situation is told, and not what a text would do. */
  readonly isSituation?: boolean;
}

export const LOCALES = Object.fromEntries(
  INTERFACE_LANGUAGES.map((code) => [
    code,
    {
      code,
      segment: code === DEFAULT_LANGUAGE ? undefined : code,
      // Only once they are asked for: in a browser the texts of a language may not be here.
      get messages() {
        return interfaceMessages(code);
      }
    }
  ])
) as Readonly<Record<InterfaceLanguage, Locale>>;

/** The locale of a path segment; anything but a known segment is the default language. */
export function localeOfSegment(segment: string | undefined): Locale {
  return Object.values(LOCALES).find((locale) => locale.segment === segment) ?? LOCALES[DEFAULT_LANGUAGE];
}

/** The locale of a language by its code, where there is one. */
export const localeOfCode = (code: string): Locale | undefined =>
  Object.values(LOCALES).find((locale) => locale.code === code);
