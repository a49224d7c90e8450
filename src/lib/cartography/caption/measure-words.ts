import type { Partition } from '../../derivation/partition/derive-partition';
import { describeLandBriefly, describePeople, describePeopleBriefly } from '../../derivation/partition/describe-people';
import type { InterfaceLanguage } from '../../i18n/languages';
import type { Locale } from '../../i18n/locale';
import { peopleMessages } from '../../i18n/messages/people';
import type { Measured, Measure } from '../../territory/measures';

/** What images and their captions say of a measure. */
interface MeasureWords {
  /** What the figures are and where they come from, beside what is said of the lines. */
  readonly note?: (code: InterfaceLanguage) => string;
  /** Subtitle of the map of one version, and a shorter one, where figures are of this measure. */
  readonly subtitle?: (line: string, code: InterfaceLanguage) => string;
  readonly shortSubtitle?: (line: string, code: InterfaceLanguage) => string;
  /** What the marks on a map are. */
  readonly marks?: (code: InterfaceLanguage) => string;
  /** Sentences on the land of a version, the most telling first. */
  readonly sentences?: (partition: Partition, locale: Locale) => string[];
  /** The most telling of them in a few words, for short texts. */
  readonly brief?: (partition: Partition, locale: Locale) => string[];
  /** What is told of the land on which versions differ or agree, in a few words. */
  readonly briefOfLand?: (land: Measured, how: 'differ' | 'agree', locale: Locale) => string[];
}

/** What images say of a measure beside its figures; of one that has no words of its own, they say nothing more. */
const MEASURE_WORDS: Readonly<Partial<Record<Measure, MeasureWords>>> = {
  people: {
    note: (code) => peopleMessages(code).note,
    subtitle: (line, code) => peopleMessages(code).subtitle(line),
    shortSubtitle: (line, code) => peopleMessages(code).shortSubtitle(line),
    marks: (code) => peopleMessages(code).figure.circles,
    sentences: describePeople,
    brief: describePeopleBriefly,
    briefOfLand: ({ people }, how, locale) =>
      people === undefined ? [] : describeLandBriefly(people, peopleMessages(locale.code)[`${how}Briefly`], locale)
  }
};

export const measureWords = (measure: Measure): MeasureWords => MEASURE_WORDS[measure] ?? {};
