import { LANGUAGES, type InterfaceLanguage } from './languages';

/** The forms that a word takes after numbers, by the names that Unicode gives them; `other` stands for those not named. */
type Forms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** “5 карт”: a number with the form of the word that goes with it. */
export function counted(language: InterfaceLanguage, count: number, forms: Forms): string {
  const rule = new Intl.PluralRules(LANGUAGES[language].tag).select(count);
  return `${String(count)} ${forms[rule] ?? forms.other}`;
}
