import type { Partition } from '../../derivation/partition/derive-partition';
import { describePeople } from '../../derivation/partition/describe-people';
import type { InterfaceLanguage } from '../../i18n/languages';
import type { Locale } from '../../i18n/locale';
import { peopleMessages } from '../../i18n/messages/people';
import type { Measure } from '../../territory/measures';

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
}

/** What images say of each measure; one more measure is one more entry. */
export const MEASURE_WORDS: Readonly<Record<Measure, MeasureWords>> = {
  land: {},
  people: {
    note: (code) => peopleMessages(code).note,
    subtitle: (line, code) => peopleMessages(code).subtitle(line),
    shortSubtitle: (line, code) => peopleMessages(code).shortSubtitle(line),
    marks: (code) => peopleMessages(code).figure.circles,
    sentences: describePeople
  }
};
