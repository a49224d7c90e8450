/** A language in which facts are kept and exported: every text of the data exists in each, every table has a column. */
export type DataLanguage = 'en' | 'uk';

/** What the atlas knows of a language that its pages and images can be read in. */
export interface Language {
  /** Tag by which `Intl` writes dates, numbers and lists. */
  readonly tag: string;
  /** Languages in which texts of the data are shown, the first that a text exists in. */
  readonly dataLanguages: readonly DataLanguage[];
}

const OFFERED = {
  en: { tag: 'en-GB', dataLanguages: ['en', 'uk'] },
  uk: { tag: 'uk', dataLanguages: ['uk', 'en'] }
} as const satisfies Record<string, Language>;

/** A language of pages and images. It is no language of the data: `inLanguage` reads their texts. */
export type InterfaceLanguage = keyof typeof OFFERED | 'en-XA';

export const LANGUAGES = OFFERED as unknown as Readonly<Record<InterfaceLanguage, Language>>;

export const INTERFACE_LANGUAGES = Object.keys(LANGUAGES) as readonly InterfaceLanguage[];
