import { LANGUAGES, type DataLanguage, type InterfaceLanguage } from '../i18n/languages';
import type { UnitCode } from '../territory/territory';

/** A populated place of the gazetteer: a row of `static/geodata/places.json`, the largest first. */
export interface Place {
  /** The number GeoNames gives it; the name of its page. */
  readonly id: number;
  readonly en: string;
  /** `null` where the gazetteer has no Ukrainian name; the atlas makes none up. */
  readonly uk: string | null;
  readonly lng: number;
  readonly lat: number;
  /** Population as in GeoNames: without a year, mostly from before 2022, many of them rounded. */
  readonly population: number;
  readonly unit: UnitCode;
}

/** A name and the language it is in. */
export interface PlaceName {
  readonly text: string;
  readonly lang: DataLanguage;
}

/** Name of a place in a language: its English name where the gazetteer has none in theirs. */
export function placeName(place: Pick<Place, 'en' | 'uk'>, locale: InterfaceLanguage): PlaceName {
  const inUkrainian = LANGUAGES[locale].dataLanguages[0] === 'uk' && place.uk !== null;
  return inUkrainian ? { text: place.uk, lang: 'uk' } : { text: place.en, lang: 'en' };
}
