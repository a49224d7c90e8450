/** The languages in which facts are kept and exported: texts of the data exist in each, tables have a column for each. */
export const DATA_LANGUAGES = ['en', 'uk'] as const;

export type DataLanguage = (typeof DATA_LANGUAGES)[number];

/** What the atlas knows of a language that its pages and images can be read in. */
interface Language {
  /** Tag by which `Intl` writes dates, numbers and lists. */
  readonly tag: string;
  /** Quotation marks around a name. */
  readonly quotes: readonly [string, string];
  /** The word “and” between two items, where it depends on their sounds; else `Intl` knows it. */
  readonly and?: (before: string, after: string) => string;
  /** What it is called in itself. */
  readonly name: string;
  /** It says all that English says: a page in it needs no English. */
  readonly isComplete: boolean;
  /** Languages in which texts of the data are shown, the first that a text exists in. */
  readonly dataLanguages: readonly DataLanguage[];
}

/** «Крим і Севастополь», «Україна й Росія», «Ялта та Євпаторія»: no two vowels meet, and no three consonants. */
function ukrainianAnd(before: string, after: string): string {
  const [last, first] = [/\p{L}(?=\P{L}*$)/u.exec(before)?.[0] ?? '', /\p{L}/u.exec(after)?.[0] ?? ''];
  if (/[йєїюяі]/iu.test(first) || !/\p{Script=Cyrillic}/u.test(last + first)) return 'та';
  return /[аеиіоуєїюя]/iu.test(last) ? 'й' : 'і';
}

/** One line for each language; its texts are in the folder of its name. */
const OFFERED = {
  en: { tag: 'en-GB', name: 'English', isComplete: true, quotes: ['“', '”'], dataLanguages: ['en', 'uk'] },
  uk: {
    tag: 'uk',
    name: 'Українська',
    isComplete: true,
    quotes: ['«', '»'],
    and: ukrainianAnd,
    dataLanguages: ['uk', 'en']
  }
} as const satisfies Readonly<Record<string, Language>>;

/** English with accents and longer words, which tests ask for to see whether every page has room. */
const PSEUDO = {
  'en-XA': { tag: 'en-GB', name: '[Éñĝļîšĥ]', isComplete: false, quotes: ['“', '”'], dataLanguages: ['en', 'uk'] }
} as const;

/** A language of pages and images. It is no language of the data: `inLanguage` reads their texts. */
export type InterfaceLanguage = keyof typeof OFFERED | keyof typeof PSEUDO;

export const DEFAULT_LANGUAGE: InterfaceLanguage & DataLanguage = 'en';

export const LANGUAGES = {
  ...OFFERED,
  ...(import.meta.env.VITE_PSEUDO_LANGUAGE === undefined ? {} : PSEUDO)
} as Readonly<Record<InterfaceLanguage, Language>>;

export const INTERFACE_LANGUAGES = Object.keys(LANGUAGES) as readonly InterfaceLanguage[];
