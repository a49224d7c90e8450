import { LANGUAGES, type DataLanguage, type InterfaceLanguage } from '../i18n/languages';
import type { IsoDate, UnitCode } from '../territory/territory';

/** A populated place of the gazetteer: a row of `static/geodata/places.json`, the largest first. */
export interface Place {
  /** The number GeoNames gives it, from 900,000,000 on one of the atlas; the name of its page. */
  readonly id: number;
  /** The Ukrainian name, romanised by the official table of 2010. */
  readonly en: string;
  /** `null` where neither the register nor GeoNames has a Ukrainian name; the atlas makes none up. */
  readonly uk: string | null;
  /** The name before the present one, where many maps and texts still have it. */
  readonly former?: { readonly en: string; readonly uk: string };
  /** Another spelling of GeoNames, mostly from Russian: for the search only, never shown. */
  readonly also?: string;
  /** Set where the register of 2025 has no such name, so that GeoNames alone stands for it. */
  readonly isUnsure?: true;
  readonly lng: number;
  readonly lat: number;
  readonly population: number;
  /** The day of the official estimate; left out where the figure is that of GeoNames, which has no date. */
  readonly countedOn?: IsoDate;
  readonly unit: UnitCode;
}

/** A name and the language it is in. */
export interface PlaceName {
  readonly text: string;
  readonly lang: DataLanguage;
}

type Named = Pick<Place, 'en' | 'uk' | 'former'>;

/** Name of a place in a language: its English name where it has none in theirs. */
export function placeName(place: Named, locale: InterfaceLanguage): PlaceName {
  const inUkrainian = LANGUAGES[locale].dataLanguages[0] === 'uk' && place.uk !== null;
  return inUkrainian ? { text: place.uk, lang: 'uk' } : { text: place.en, lang: 'en' };
}

/** The name in force with the former one in brackets, for headings and lists; a sentence has room for the first alone. */
export function placeNames(place: Named, locale: InterfaceLanguage): PlaceName {
  const { text, lang } = placeName(place, locale);
  const former = place.former?.[lang];
  return { text: former === undefined ? text : `${text} (${former})`, lang };
}
