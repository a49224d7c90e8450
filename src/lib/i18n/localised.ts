import { LANGUAGES, type DataLanguage, type InterfaceLanguage } from './languages';

/** One text of the data in every language of the data. */
export type Localised = Readonly<Record<DataLanguage, string>>;

/** A text that some languages of the data may lack. */
type Gaps = { readonly [Language in DataLanguage]?: string | null };

/** A text of the data in a reader's language, or in the first that this language falls back to. */
export function inLanguage(text: Localised, language: InterfaceLanguage): string;
export function inLanguage(text: Gaps | undefined, language: InterfaceLanguage): string | undefined;
export function inLanguage(text: Gaps | undefined, language: InterfaceLanguage): string | undefined {
  return LANGUAGES[language].dataLanguages.map((one) => text?.[one]).find((words) => typeof words === 'string');
}

/** A text of the data in capitals, by the rules of the language that it is in. */
export const inCapitals = (text: Localised, language: InterfaceLanguage): string =>
  inLanguage(text, language).toLocaleUpperCase([...LANGUAGES[language].dataLanguages]);
