import type { Localised } from '../i18n/localised';

/** A change of something that the atlas had published and that was wrong. */
export interface Correction {
  /** Day of the change, `YYYY-MM-DD`. */
  readonly date: string;
  /** Page or version that said it. */
  readonly where: Localised;
  readonly before: Localised;
  readonly after: Localised;
  readonly reason: Localised;
}

/**
 * The corrections log, newest first. An entry is added with the change that it describes, and stays. Additions, new
 * lines of contact and new versions are no corrections.
 */
export const CORRECTIONS: readonly Correction[] = [
  {
    date: '2026-11-29',
    where: { en: 'Every map and area', uk: 'Усі карти й площі' },
    before: {
      en: 'Borders between oblasts drawn up to 786 m off, and lines of contact simplified date by date, so that the front seemed to move where it had not.',
      uk: 'Межі між областями, намальовані з похибкою до 786 м, і лінії зіткнення, спрощені окремо для кожної дати, через що фронт ніби рухався там, де стояв.'
    },
    after: {
      en: 'Borders of the oblasts that lines of contact touch within about 60 m of OpenStreetMap, and lines made as one chain. Areas held in Donetsk Oblast change by up to 0.11 %.',
      uk: 'Межі областей, яких торкаються лінії зіткнення, — у межах приблизно 60 м від OpenStreetMap, а лінії зроблено одним ланцюгом. Утримувані площі в Донецькій області змінюються щонайбільше на 0,11 %.'
    },
    reason: {
      en: 'Finer borders were at hand, and differences between dates should be those of the original.',
      uk: 'З’явилися докладніші межі, а різниця між датами має бути такою, як в оригіналі.'
    }
  }
];
