import AT_HAND from '#messages-at-hand';
import type { Messages } from '../languages/en/common';
import { DEFAULT_LANGUAGE, INTERFACE_LANGUAGES, LANGUAGES, type InterfaceLanguage } from '../languages';
import { messageSet } from '../message-set';

/** Texts of languages by the path of their file. */
type Modules = Readonly<Record<string, Messages>>;

const texts = new Map<InterfaceLanguage, Messages>();

const pathOf = (language: InterfaceLanguage): string => `../languages/${language}/common.ts`;

/** Takes the texts of languages; English among them stands in for what others do not say. */
export function keepMessages(modules: Modules, languages: readonly InterfaceLanguage[]): void {
  for (const language of languages) {
    const english = modules[pathOf(DEFAULT_LANGUAGE)] ?? modules[pathOf(language)];
    if (english !== undefined) texts.set(language, messageSet(english, modules)(language));
  }
}

// A browser fetches the language of its page before anything is shown: each of them weighs as much.
keepMessages(AT_HAND, INTERFACE_LANGUAGES);

const fetched = import.meta.glob<Messages>('../languages/*/common.ts', { import: 'default' });

/** Fetches the texts of a language where they are not here; English as well for a language that lacks some. */
export async function fetchMessages(language: InterfaceLanguage): Promise<void> {
  if (texts.has(language)) return;
  const paths = (LANGUAGES[language].isComplete ? [language] : [DEFAULT_LANGUAGE, language]).map(pathOf);
  const modules: Record<string, Messages> = {};
  for (const [path, fetchOne] of Object.entries(fetched)) if (paths.includes(path)) modules[path] = await fetchOne();
  keepMessages(modules, [language]);
}

/**
 * The texts of a language.
 *
 * @throws in a browser, for a language that has not been fetched
 */
export function messagesIn(language: InterfaceLanguage): Messages {
  const messages = texts.get(language);
  if (messages === undefined) throw new Error(`The texts of “${language}” have not been fetched.`);
  return messages;
}
