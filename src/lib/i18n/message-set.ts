import { INTERFACE_LANGUAGES, type InterfaceLanguage } from './languages';
import { pseudo } from './pseudo';

/** What English texts ask of every other language: the same names, with any texts, and sentences made of the same. */
export type Widen<T> = T extends string
  ? string
  : T extends (...args: infer Arguments) => string
    ? (...args: Arguments) => string
    : T extends readonly (infer Member)[]
      ? readonly Widen<Member>[]
      : { readonly [Key in keyof T]: Widen<T[Key]> };

/** Texts of a language that has some of them; English stands in for the others. */
export type Partly<T> = T extends string | readonly unknown[] | ((...args: never[]) => string)
  ? T
  : { readonly [Key in keyof T]?: Partly<T[Key]> };

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fill(english: unknown, own: unknown): unknown {
  if (!isGroup(english) || !isGroup(own)) return own ?? english;
  return Object.fromEntries(Object.entries(english).map(([key, text]) => [key, fill(text, own[key])]));
}

/**
 * Texts that belong together, in every language of the interface: they come with the pages that import them, and with
 * no others.
 *
 * @param modules what the languages' folders say, by path, as `import.meta.glob` finds them
 */
export function messageSet<Texts>(
  english: Texts,
  modules: Readonly<Record<string, unknown>>
): (language: InterfaceLanguage) => Texts {
  const texts = new Map(
    INTERFACE_LANGUAGES.map((language) => {
      if (import.meta.env.VITE_PSEUDO_LANGUAGE !== undefined && language === 'en-XA')
        return [language, pseudo(english) as Texts];
      const own = Object.entries(modules).find(([path]) => path.split('/').at(-2) === language)?.[1];
      return [language, fill(english, own) as Texts] as const;
    })
  );
  return (language) => texts.get(language) ?? english;
}
