import type { DataLanguage } from '../../i18n/languages';

/**
 * Words that lean, or that name a place in the form of another language. “Front line” is the line of contact here;
 * a draft is no “deal”; Ukrainian «режим» would be the same leaning word as “regime”.
 */
export const AVOIDED_WORDING: Readonly<Record<DataLanguage, readonly RegExp[]>> = {
  en: [
    /\bliberat\w*/iu,
    /\bgained\b/iu,
    /\blost\b/iu,
    /\breturned to\b/iu,
    /\bseparatis\w*/iu,
    /\bregimes?\b/iu,
    /\bdeals?\b/iu,
    /\bfront[ -]?lines?\b/iu,
    /\bthe Ukraine\b/iu,
    /\b(?:Kiev|Kharkov|Lugansk|Zaporozh\w+|Dnieper|Donbass|Odessa)\b/iu
  ],
  uk: [
    /(?<!\p{L})звільнен/iu,
    /(?<!\p{L})здобут/iu,
    /(?<!\p{L})втрачен/iu,
    /(?<!\p{L})повер(?:нен|нут)\p{L}* до/iu,
    /(?<!\p{L})сепаратист/iu,
    /(?<!\p{L})режим/iu,
    /(?<!\p{L})фронт/iu,
    /(?<!\p{L})на Україні(?!\p{L})/iu,
    /\p{L}*[ыэъё]\p{L}*/iu
  ]
};

/** Typewriter quotation marks and apostrophes: “ ” ’ in English, « » ’ in Ukrainian. */
export const TYPEWRITER_MARKS = /["']/u;
