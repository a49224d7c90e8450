/** The languages that every text of the data exists in. */
export type LocaleCode = 'en' | 'uk';

/** One text in every language of the atlas. */
export type Localised = Readonly<Record<LocaleCode, string>>;
